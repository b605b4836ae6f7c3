import { type Command } from 'commander';
import { loadConfig } from '../config.ts';
import { StartupError } from '../errors/startup-error.ts';
import { openDatabase } from '../open-database.ts';
import { checkLedger } from '../services/billing/check-ledger.ts';
import { printJson } from './print-json.ts';

const help = `
Computes every account's balance anew from the ledger and the calls in progress, and prints those that differ, as JSON.
Exit code 1 where there are any. On PostgreSQL it may run beside servers at work; with the embedded database, stop the
server first.

Example:
  $ DATABASE_URL=postgres://user:password@host/pictotext pictotext ledger check`;

export function addLedgerCommand(program: Command): void {
  const ledger = program.command('ledger').description('look after the record of every balance');
  ledger.command('check').description('hold every balance against the ledger').addHelpText('after', help).action(check);
}

async function check(): Promise<void> {
  const database = await openDatabase(loadConfig());
  try {
    const differences = await checkLedger(database);
    printJson({ differences });
    if (differences.length > 0) {
      throw new StartupError(`Balances that are not what the ledger makes them: ${differences.length}.`);
    }
  } finally {
    await database.close();
  }
}
