import { InvalidArgumentError, type Command } from 'commander';
import { type Principal } from '../auth/principal.ts';
import { type BackOffice } from '../back-office.ts';
import { ownerEmail } from '../services/first-start.ts';
import { printJson } from './print-json.ts';
import { actingFor, withBackOffice } from './with-back-office.ts';

const help = `
Works on the database itself, for who holds it: no key and no password are asked for.
With the embedded database, stop the server first, or use its API (GraphQL createApiKey, rotateApiKey and so on).

Examples:
  $ pictotext keys create --name "Reception desk" --scope ocr:cn_id_card --cidr 10.0.0.0/8
  $ pictotext keys list
  $ pictotext keys update 0199d2f4-… --rate 60 --cap 10000
  $ pictotext keys rotate 0199d2f4-… --grace 3600
  $ pictotext keys revoke 0199d2f4-…`;

interface AccountOption {
  readonly account: string;
}

interface SettingOptions extends AccountOption {
  readonly scope?: string[];
  readonly cidr?: string[];
  readonly expires?: Date;
  readonly rate?: number;
  readonly cap?: number;
}

interface CreateOptions extends SettingOptions {
  readonly name: string;
  readonly test?: true;
}

interface UpdateOptions extends SettingOptions {
  readonly name?: string;
}

export function addKeysCommand(program: Command): void {
  const keys = program
    .command('keys')
    .description('create, list, change, rotate, revoke, disable and enable API keys')
    .addHelpText('after', help);
  const command = (name: string, description: string) =>
    keys.command(name).description(description).option('--account <email>', 'whose keys', ownerEmail);

  const withId = (name: string, description: string) => command(name, description).argument('<id>', "the key's id");

  withSettings(command('create', 'make a key; its secret is printed once'), true)
    .requiredOption('--name <name>', 'what the key is for')
    .option('--test', 'a test key (sk_test_…) instead of a live one')
    .action(({ account, test, ...options }: CreateOptions) => {
      const input = { name: options.name, environment: test ? 'TEST' : 'LIVE', ...settings(options) } as const;
      return manageKeys(account, ({ apiKeys }, by) => apiKeys.create(by, input));
    });
  withSettings(withId('update', 'change a key; what is left out stays'), false)
    .option('--name <name>', 'what the key is for')
    .action((id: string, { account, name, ...options }: UpdateOptions) =>
      manageKeys(account, ({ apiKeys }, by) => apiKeys.update(by, id, { name, ...settings(options) }), {
        anyPepper: true,
      }),
    );
  command('list', 'every key of the account, newest first').action(({ account }: AccountOption) =>
    manageKeys(account, ({ apiKeys }, by) => apiKeys.list(by), { anyPepper: true }),
  );
  withId('rotate', 'a new secret for a key; the old one works on for the grace period')
    .option('--grace <seconds>', 'from 0 to 604800 (default: 86400, a day)', parseWhole)
    .action((id: string, { account, grace }: AccountOption & { readonly grace?: number }) =>
      manageKeys(account, ({ apiKeys }, by) => apiKeys.rotate(by, id, grace)),
    );
  withId('revoke', 'end a key at once and for ever').action((id: string, { account }: AccountOption) =>
    manageKeys(account, ({ apiKeys }, by) => apiKeys.revoke(by, id), { anyPepper: true }),
  );
  for (const verb of ['disable', 'enable'] as const) {
    const description = verb === 'disable' ? 'switch a key off, until it is enabled' : 'switch a disabled key on again';
    withId(verb, description).action((id: string, { account }: AccountOption) =>
      // Who holds the database may do what its administrator may.
      manageKeys(account, ({ apiKeys }, by) => apiKeys[verb]({ ...by, role: 'ADMIN' }, id), { anyPepper: true }),
    );
  }
}

/** @param isNew whether what is left out has a default, and does not just stay */
function withSettings(command: Command, isNew: boolean): Command {
  const or = (value: string) => (isNew ? ` (default: ${value})` : '');
  return command
    .option('--scope <scope...>', `what it may do${or('ocr usage:read')}`)
    .option('--cidr <range...>', `addresses it may be used from${or('any')}`)
    .option('--expires <date>', 'when it ends, e.g. 2027-01-31 or 2027-01-31T12:00:00Z', parseDate)
    .option('--rate <requests>', `requests a minute${or("the installation's limit")}`, parseWhole)
    .option('--cap <calls>', `calls in one billing month${or('as many as the account has')}`, parseWhole);
}

function settings({ scope, cidr, expires, rate, cap }: Omit<SettingOptions, 'account'>) {
  return { scopes: scope, allowedCidrs: cidr, expiresAt: expires, requestsPerMinute: rate, monthlyCap: cap };
}

/** Prints what `work` gives, done in the name of the account behind `email`. */
async function manageKeys(
  email: string,
  work: (office: BackOffice, by: Principal) => Promise<unknown>,
  options: { readonly anyPepper?: boolean } = {},
): Promise<void> {
  printJson(await withBackOffice(async (office) => work(office, await actingFor(office, email)), options));
}

function parseDate(value: string): Date {
  const isDate = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(value);
  const date = new Date(value);
  if (!isDate || Number.isNaN(date.getTime())) throw new InvalidArgumentError('It must be an ISO 8601 date.');
  return date;
}

function parseWhole(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
