import { type Logger } from 'pino';
import { type Principal } from '../auth/principal.ts';
import { type Clock } from '../clock.ts';
import { type Database } from '../database.ts';
import { errorMessage } from '../errors/error-facts.ts';
import { type Reason } from '../errors/catalogue.ts';
import { type Chore } from './housekeeper.ts';
import { requireScope } from './permissions.ts';
import { subjectAccountId } from './subject-account.ts';
import { PendingUsage } from './usage/pending-usage.ts';
import { dayOf, oldestUsageDay, usageDays } from './usage/usage-days.ts';
import { reportUsage, type UsageGrouping, type UsageReport } from './usage/usage-report.ts';
import { usageRow } from './usage/usage-row.ts';
import { writeUsage } from './usage/write-usage.ts';

export interface UsageServiceOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
}

const flushIntervalMs = 5_000;
const cleanIntervalMs = 60 * 60 * 1000;
const rowsOfStatementMax = 1_000;

/**
 * Counts calls by day (UTC), key, document type and outcome, with their latencies: in memory first, and every five
 * seconds into the table, which so has at most one row a day for each kind of call. A killed process forgets the
 * last five seconds; what calls cost does not rest on this.
 */
export class UsageService {
  readonly #options: UsageServiceOptions;
  readonly #pending = new PendingUsage();
  readonly #timer: NodeJS.Timeout;
  #writing: Promise<void> = Promise.resolve();

  constructor(options: UsageServiceOptions) {
    this.#options = options;
    this.#timer = setInterval(() => void this.#flushQuietly(), flushIntervalMs).unref();
  }

  /** Costs no query. Each call once, when its reply is out. */
  note({ principal, documentType, outcome, ms }: UsedCall): void {
    const { accountId } = principal;
    const apiKeyId = principal.kind === 'key' ? principal.keyId : '';
    const day = dayOf(this.#options.clock());
    this.#pending.add(usageRow({ accountId, day, apiKeyId, documentType: documentType ?? '', outcome }, ms));
  }

  /**
   * What this server has not written yet is written first, so that every call of it is in the report.
   * @throws ApiError INVALID_REQUEST, FORBIDDEN for a key without `usage:read`, NOT_FOUND for another's account,
   *   DATABASE_ERROR
   */
  async report(principal: Principal, query: UsageQuery): Promise<UsageReport> {
    requireScope(principal, 'usage:read');
    const days = usageDays(query, this.#options.clock());
    await this.flush();
    return this.#options.database.run(async (em) => {
      const accountId = await subjectAccountId(em, principal, query.accountId);
      return await reportUsage(em, accountId, days, query.by ?? 'DAY');
    });
  }

  /** Resolves when all that was noted before is written. @throws ApiError DATABASE_ERROR; what was pending stays so. */
  flush(): Promise<void> {
    const work = this.#writing.then(() => this.#write());
    this.#writing = work.catch(() => undefined);
    return work;
  }

  /** Forgets what is older than 13 months. */
  chores(): readonly Chore[] {
    const statement = `delete from "usage_day" where "account_id" in (select "id" from "account") and "day" < ?::date`;
    const { database, clock } = this.#options;
    const run = async () => void (await database.run((em) => em.execute(statement, [oldestUsageDay(clock())])));
    return [{ name: 'forget old usage', everyMs: cleanIntervalMs, run }];
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#flushQuietly();
  }

  async #write(): Promise<void> {
    const rows = this.#pending.take();
    try {
      while (rows.length > 0) {
        await this.#options.database.run((em) => writeUsage(em, rows.slice(0, rowsOfStatementMax)));
        rows.splice(0, rowsOfStatementMax);
      }
    } finally {
      for (const row of rows) this.#pending.add(row);
    }
  }

  async #flushQuietly(): Promise<void> {
    try {
      await this.flush();
    } catch (error) {
      this.#options.log.warn({ reason: errorMessage(error) }, 'usage not written yet');
    }
  }
}

/** A call of the OCR that has been answered. */
export interface UsedCall {
  readonly principal: Principal;
  /** A registered type, or `auto` where none was found; null: not known. */
  readonly documentType: string | null;
  readonly outcome: 'OK' | Reason;
  /** From the request's arrival. */
  readonly ms: number;
}

/** Null means the same as absent: GraphQL clients send either. */
export interface UsageQuery {
  /** `YYYY-MM-DD`, included. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly by?: UsageGrouping | null | undefined;
  /** For administrators: whose. */
  readonly accountId?: string | null | undefined;
}

export type { UsageGroup, UsageGrouping, UsageReport } from './usage/usage-report.ts';
export type { Latency, UsageFigures } from './usage/usage-figures.ts';
