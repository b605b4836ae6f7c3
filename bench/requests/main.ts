import { Command } from 'commander';
import { withDatabase } from './database.ts';
import { overheadTable } from './overhead.ts';
import { verificationTable } from './verification.ts';

/** `npm run requests`: what authentication costs, and key verification beside better-auth's. */
await new Command('requests')
  .requiredOption('--database <url>', 'a PostgreSQL server, with a role that may create databases')
  .option('--rounds <n>', 'rounds after the one that warms up', Number, 5)
  .action(async ({ database, rounds }: { database: string; rounds: number }) => {
    console.log('\nThe query { __typename }, PostgreSQL\n');
    console.log(await withDatabase(database, (url) => overheadTable(url, rounds)));
    console.log('\nThe query { __typename }, PGlite\n');
    console.log(await overheadTable(undefined, rounds));
    console.log('\nVerification of API keys, the same PostgreSQL\n');
    console.log(await verificationTable(database, rounds));
  })
  .parseAsync();
