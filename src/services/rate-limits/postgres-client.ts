import { type Database } from '../../database.ts';

/** What rate-limiter-flexible uses of `pg`'s Client, over the one way to the database. */
export interface PostgresClient {
  query(statement: NumberedStatement): Promise<{ rows: unknown[]; rowCount: number }>;
}

export interface NumberedStatement {
  /** With placeholders `$1`, `$2` …; one may stand in several places. */
  readonly text: string;
  readonly values: readonly unknown[];
}

export function postgresClient(database: Database): PostgresClient {
  return {
    async query({ text, values }) {
      const params: unknown[] = [];
      const sql = text.replace(/\$(\d+)/g, (_, number: string) => {
        params.push(values[Number(number) - 1]);
        return '?';
      });
      const rows: unknown[] = await database.run((em) => em.execute(sql, params));
      return { rows, rowCount: rows.length };
    },
  };
}
