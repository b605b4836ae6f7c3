import { type Command } from 'commander';
import { loadConfig } from '../config.ts';
import { Database } from '../database.ts';
import { databaseLocation } from '../open-database.ts';
import { printJson } from './print-json.ts';

const help = `
The server does this itself when it starts. Prints the migrations that were applied, as JSON.

Example:
  $ DATABASE_URL=postgres://user:password@host/pictotext pictotext migrate`;

export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to date, without a server')
    .addHelpText('after', help)
    .action(async () => {
      const database = await Database.open(databaseLocation(loadConfig()));
      try {
        printJson({ applied: await database.migrate() });
      } finally {
        await database.close();
      }
    });
}
