import { InvalidArgumentError, type Command } from 'commander';
import { type Principal } from '../auth/principal.ts';
import { type BackOffice } from '../back-office.ts';
import { ownerEmail } from '../services/first-start.ts';
import { type NewApiKey } from '../services/api-keys.ts';
import { printJson } from './print-json.ts';
import { withBackOffice } from './with-back-office.ts';

const help = `
Works on the database itself, for who holds it: no key and no password are asked for.
With the embedded database, stop the server first, or use its API (createApiKey, rotateApiKey, revokeApiKey).

Examples:
  $ pictotext keys create --name "Reception desk" --scope ocr:cn_id_card --cidr 10.0.0.0/8
  $ pictotext keys list
  $ pictotext keys rotate 0199d2f4-… --grace 3600
  $ pictotext keys revoke 0199d2f4-…`;

interface AccountOption {
  readonly account: string;
}

interface CreateOptions extends AccountOption {
  readonly name: string;
  readonly test?: true;
  readonly scope?: string[];
  readonly cidr?: string[];
  readonly expires?: Date;
}

export function addKeysCommand(program: Command): void {
  const keys = program
    .command('keys')
    .description('create, list, rotate and revoke API keys')
    .addHelpText('after', help);
  const command = (name: string, description: string) =>
    keys.command(name).description(description).option('--account <email>', 'whose keys', ownerEmail);

  command('create', 'make a key; its secret is printed once')
    .requiredOption('--name <name>', 'what the key is for')
    .option('--test', 'a test key (sk_test_…) instead of a live one')
    .option('--scope <scope...>', 'what it may do (default: ocr usage:read)')
    .option('--cidr <range...>', 'addresses it may be used from (default: any)')
    .option('--expires <date>', 'when it ends, e.g. 2027-01-31 or 2027-01-31T12:00:00Z', parseDate)
    .action(({ account, ...options }: CreateOptions) =>
      manageKeys(account, ({ apiKeys }, by) => apiKeys.create(by, newKey(options))),
    );
  command('list', 'every key of the account, newest first').action(({ account }: AccountOption) =>
    manageKeys(account, ({ apiKeys }, by) => apiKeys.list(by), { anyPepper: true }),
  );
  command('rotate', 'a new secret for a key; the old one works on for the grace period')
    .argument('<id>', "the key's id")
    .option('--grace <seconds>', 'from 0 to 604800 (default: 86400, a day)', parseSeconds)
    .action((id: string, { account, grace }: AccountOption & { readonly grace?: number }) =>
      manageKeys(account, ({ apiKeys }, by) => apiKeys.rotate(by, id, grace)),
    );
  command('revoke', 'end a key at once and for ever')
    .argument('<id>', "the key's id")
    .action((id: string, { account }: AccountOption) =>
      manageKeys(account, ({ apiKeys }, by) => apiKeys.revoke(by, id), { anyPepper: true }),
    );
}

/** Prints what `work` gives, done in the name of the account behind `email`. */
async function manageKeys(
  email: string,
  work: (office: BackOffice, by: Principal) => Promise<unknown>,
  options: { readonly anyPepper?: boolean } = {},
): Promise<void> {
  printJson(await withBackOffice(email, work, options));
}

function newKey({ name, test, scope, cidr, expires }: Omit<CreateOptions, 'account'>): NewApiKey {
  return { name, environment: test ? 'TEST' : 'LIVE', scopes: scope, allowedCidrs: cidr, expiresAt: expires };
}

function parseDate(value: string): Date {
  const isDate = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(value);
  const date = new Date(value);
  if (!isDate || Number.isNaN(date.getTime())) throw new InvalidArgumentError('It must be an ISO 8601 date.');
  return date;
}

function parseSeconds(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number of seconds.');
  return Number(value);
}
