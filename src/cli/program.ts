import { Command, CommanderError } from 'commander';
import { packageVersion } from '../package-root.ts';
import { addAccountsCommand } from './accounts-command.ts';
import { addKeysCommand } from './keys-command.ts';
import { addLedgerCommand } from './ledger-command.ts';
import { addMigrateCommand } from './migrate-command.ts';
import { addModelsCommand } from './models-command.ts';
import { addOcrCommand } from './ocr-command.ts';
import { addServeCommand } from './serve-command.ts';
import { describeFailure } from './describe-failure.ts';

/** Exit codes: a wrong call of the command differs from a failure of what it was to do. */
export const exitCodes = { done: 0, failed: 1, wrongUsage: 2 } as const;

const examples = `
Examples:
  $ pictotext serve
  $ pictotext ocr card.jpg --type cn_id_card
  $ pictotext keys create --name "Reception desk" --scope ocr
  $ DATABASE_URL=postgres://user:password@host/pictotext pictotext migrate

Settings come from the environment (PORT, HOST, DATA_DIR, DATABASE_URL, …): see the README.
Exit codes: 0 done, 1 failed, 2 wrong usage.`;

/** Runs one command. What was asked for goes to standard output, everything else to standard error. */
export async function runProgram(args: readonly string[]): Promise<number> {
  try {
    await createProgram().parseAsync([...args], { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    // Commander has said on standard error what is wrong with the call.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
    process.stderr.write(`pictotext: ${describeFailure(error)}\n`);
    return exitCodes.failed;
  }
}

function createProgram(): Command {
  const program = new Command('pictotext')
    .description('Reads identity documents on your own machine: a server with REST and GraphQL, and this command.')
    .version(packageVersion())
    .addHelpText('after', examples)
    .showHelpAfterError('(pictotext --help shows what there is)')
    .exitOverride();
  addServeCommand(program);
  addMigrateCommand(program);
  addOcrCommand(program);
  addModelsCommand(program);
  addKeysCommand(program);
  addAccountsCommand(program);
  addLedgerCommand(program);
  return program;
}
