import { Option, type Command } from 'commander';
import { type Plan } from '../auth/principal.ts';
import { type BackOffice } from '../back-office.ts';
import { type Account } from '../services/accounts.ts';
import { commandLine } from '../services/audit.ts';
import { printJson } from './print-json.ts';
import { accountBehind, withBackOffice } from './with-back-office.ts';

const help = `
Works on the database itself, for who holds it. With the embedded database, stop the server first.

Examples:
  $ pictotext accounts create --email ada@example.org --name "Ada Example" --plan PREMIUM
  $ pictotext accounts promote ada@example.org
  $ pictotext accounts suspend eve@example.org
  $ pictotext accounts reset-password owner@localhost.localdomain`;

interface CreateOptions {
  readonly email: string;
  readonly name: string;
  readonly admin?: true;
  readonly plan: Plan;
}

export function addAccountsCommand(program: Command): void {
  const accounts = program
    .command('accounts')
    .description('list, create, promote, demote, suspend and reinstate accounts, and give them new passwords')
    .addHelpText('after', help);

  accounts
    .command('list')
    .description('every account, newest first')
    .action(() => print((office) => everyAccount(office)));
  accounts
    .command('create')
    .description('make an account whose address counts as verified; its password is printed once')
    .requiredOption('--email <email>', 'its e-mail address')
    .requiredOption('--name <name>', "its owner's name")
    .option('--admin', 'an administrator of the installation')
    .addOption(new Option('--plan <plan>', 'its plan').choices(['FREE', 'PREMIUM', 'ENTERPRISE']).default('FREE'))
    .action(({ email, name, admin, plan }: CreateOptions) =>
      print(({ accountAdmin }) =>
        accountAdmin.create(commandLine, { email, name, plan, role: admin ? 'ADMIN' : 'OWNER' }),
      ),
    );

  const withEmail = (name: string, description: string, work: (office: BackOffice, id: string) => Promise<unknown>) =>
    accounts
      .command(name)
      .description(description)
      .argument('<email>', "the account's e-mail address")
      .action((email: string) =>
        print(async (office) => work(office, (await accountBehind(office, email, 'see accounts list')).id)),
      );
  withEmail('promote', 'make an administrator of it', ({ accountAdmin }, id) =>
    accountAdmin.setRole(commandLine, id, 'ADMIN'),
  );
  withEmail('demote', 'make it an account like any other', ({ accountAdmin }, id) =>
    accountAdmin.setRole(commandLine, id, 'OWNER'),
  );
  withEmail('suspend', 'its keys read no documents any more', ({ accountAdmin }, id) =>
    accountAdmin.suspend(commandLine, id),
  );
  withEmail('reinstate', 'a suspended account works again', ({ accountAdmin }, id) =>
    accountAdmin.reinstate(commandLine, id),
  );
  withEmail('reset-password', 'a new password, printed once; every session ends', ({ accountAdmin }, id) =>
    accountAdmin.resetPassword(commandLine, id),
  );
}

/** None of this makes or reads a key: any pepper will do. */
async function print(work: (office: BackOffice) => Promise<unknown>): Promise<void> {
  printJson(await withBackOffice(work, { anyPepper: true }));
}

async function everyAccount({ accounts }: BackOffice): Promise<Account[]> {
  const all: Account[] = [];
  const first = 200;
  for (;;) {
    const page = await accounts.list(commandLine, { first, after: all.at(-1)?.id });
    all.push(...page);
    if (page.length < first) return all;
  }
}
