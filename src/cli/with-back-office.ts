import { type Principal } from '../auth/principal.ts';
import { createBackOffice, type BackOffice } from '../back-office.ts';
import { loadConfig } from '../config.ts';
import { documentTypes } from '../documents/registry.ts';
import { StartupError } from '../errors/startup-error.ts';
import { createLog } from '../log.ts';
import { openDatabase, openPeppers } from '../open-database.ts';
import { type Account } from '../services/accounts.ts';
import { Mailer } from '../services/mail.ts';
import { checkPeppers } from '../services/pepper-check.ts';

export interface BackOfficeUse {
  /** Also with a pepper that is not the keys' own: for what makes no secret. */
  readonly anyPepper?: boolean;
}

/**
 * Opens the configured database, does `work`, and closes it.
 * @throws StartupError the database is in use or away, or the pepper is wrong
 */
export async function withBackOffice<T>(
  work: (office: BackOffice) => Promise<T>,
  { anyPepper = false }: BackOfficeUse = {},
): Promise<T> {
  const config = loadConfig();
  const database = await openDatabase(config).catch((error: unknown) => {
    throw inUseByServer(error) ?? error;
  });
  try {
    const { peppers, origin } = await openPeppers(config);
    if (!anyPepper) await checkPeppers(database, peppers, origin, new Date());
    const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
    const mailer = Mailer.open(config, log);
    const types = documentTypes.map(({ type }) => type);
    const office = createBackOffice({ database, peppers, mailer, log, documentTypes: types });
    try {
      return await work(office);
    } finally {
      await office.close();
    }
  } finally {
    await database.close();
  }
}

/** Who holds the database may do what the account behind `email` may do in a session. @throws StartupError */
export async function actingFor(office: BackOffice, email: string): Promise<Principal> {
  const account = await accountBehind(office, email, 'or use --account');
  const { id: accountId, role } = account;
  return { kind: 'session', accountId, role, origin: 'command line', sessionId: 'command line', account };
}

/** @throws StartupError there is none */
export async function accountBehind({ accounts }: BackOffice, email: string, hint: string): Promise<Account> {
  const account = await accounts.byEmail(email);
  if (account) return account;
  throw new StartupError(`There is no account ${email}. The first start of the server makes one; ${hint}.`);
}

/** Here the reader most likely runs that other process on purpose. */
function inUseByServer(error: unknown): StartupError | undefined {
  if (!(error instanceof StartupError) || error.code !== 'DATA_DIR_IN_USE') return undefined;
  return new StartupError(
    `${error.message.split('. ')[0]}, and the embedded database serves one process at a time. Manage accounts and ` +
      "keys through that server's API (GraphQL suspendAccount, createApiKey, rotateApiKey and so on), or stop it " +
      'first, or run on PostgreSQL.',
    { cause: error, code: error.code },
  );
}
