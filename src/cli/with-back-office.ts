import { type Principal } from '../auth/principal.ts';
import { createBackOffice, type BackOffice } from '../back-office.ts';
import { loadConfig } from '../config.ts';
import { documentTypes } from '../documents/registry.ts';
import { StartupError } from '../errors/startup-error.ts';
import { createLog } from '../log.ts';
import { openDatabase, openPeppers } from '../open-database.ts';
import { Mailer } from '../services/mail.ts';
import { checkPeppers } from '../services/pepper-check.ts';

/**
 * Opens the configured database, does `work` in the name of the account behind `email`, and closes it.
 * @param options.anyPepper also with a pepper that is not the keys' own: for what makes no secret
 * @throws StartupError no such account, the database is in use or away, or the pepper is wrong
 */
export async function withBackOffice<T>(
  email: string,
  work: (office: BackOffice, by: Principal) => Promise<T>,
  { anyPepper = false }: { readonly anyPepper?: boolean } = {},
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
      const account = await office.accounts.byEmail(email);
      if (!account) {
        throw new StartupError(
          `There is no account ${email}. The first start of the server makes one; or use --account.`,
        );
      }
      // Who holds the database may do what the account may do in a session.
      const { id: accountId, role } = account;
      const caller = { kind: 'session', accountId, role, origin: 'command line', sessionId: 'command line' } as const;
      return await work(office, { ...caller, account });
    } finally {
      await office.close();
    }
  } finally {
    await database.close();
  }
}

/** Here the reader most likely runs that other process on purpose. */
function inUseByServer(error: unknown): StartupError | undefined {
  if (!(error instanceof StartupError) || error.code !== 'DATA_DIR_IN_USE') return undefined;
  return new StartupError(
    `${error.message.split('. ')[0]}, and the embedded database serves one process at a time. Manage keys through ` +
      "that server's API (GraphQL createApiKey, rotateApiKey, revokeApiKey), or stop it first, or run on PostgreSQL.",
    { cause: error, code: error.code },
  );
}
