import { type FastifyInstance } from 'fastify';
import { type Logger } from 'pino';
import { createBackOffice } from './back-office.ts';
import { systemClock, type Clock } from './clock.ts';
import { localUrl, type Config } from './config.ts';
import { type Database } from './database.ts';
import { documentTypes } from './documents/registry.ts';
import { errorCode, errorMessage } from './errors/error-facts.ts';
import { StartupError } from './errors/startup-error.ts';
import { createServer } from './http/server.ts';
import { createLog } from './log.ts';
import { type Engine } from './ocr/engine.ts';
import { usedModelDir } from './ocr/models/models.ts';
import { OcrPool } from './ocr/pool/pool.ts';
import { openDatabase, openPeppers } from './open-database.ts';
import { packageVersion } from './package-root.ts';
import { createFirstAccess, type FirstAccess } from './services/first-start.ts';
import { Mailer } from './services/mail.ts';
import { OcrService } from './services/ocr.ts';
import { checkPeppers } from './services/pepper-check.ts';
import { RateLimits } from './services/rate-limits.ts';
import { type Services } from './services/services.ts';
import { SystemHealthService } from './services/system-health.ts';

export interface App {
  readonly services: Services;
  readonly server: FastifyInstance;
  /** Listens, and on an empty database makes the owner's account. @throws StartupError */
  start(): Promise<Started>;
  /** Lets the calls in progress finish, then closes every part. May be called twice. */
  close(): Promise<void>;
}

export interface Started {
  /** Where this machine reaches the server. */
  readonly url: string;
  /** Only on the first start. */
  readonly firstAccess: FirstAccess | undefined;
}

/** Parts that a test brings itself. The app closes them with its own. */
export interface AppParts {
  readonly log?: Logger;
  readonly clock?: Clock;
  /** Migrated. */
  readonly database?: Database;
  readonly engine?: Engine;
}

/** Calls that still run after this long are cut off when the server closes. */
const closingTimeMsMax = 30_000;

/** Builds every part once. @throws StartupError, ApiError DATABASE_ERROR */
export async function createApp(config: Config, parts: AppParts = {}): Promise<App> {
  const { log = createLog(config.logLevel), clock = systemClock } = parts;
  const closers: Closer[] = [];
  try {
    const database = parts.database ?? (await openDatabase(config));
    closers.push(() => database.close());
    const { peppers, origin } = await openPeppers(config);
    const guardPeppers = () => checkPeppers(database, peppers, origin, clock());
    await guardPeppers();
    database.listen(log);

    const mailer = Mailer.open(config, log);
    const types = documentTypes.map(({ type }) => type);
    const { signUp } = config;
    const backOffice = createBackOffice({ database, peppers, mailer, log, clock, documentTypes: types, signUp });
    closers.push(() => backOffice.close());
    const engine = parts.engine ?? (await createEngine(config, log));
    closers.push(() => engine.close());

    const { billing, replies } = backOffice;
    await billing.recover();
    const ocr = new OcrService({ database, billing, replies, engine });
    const readiness = { check: () => database.ping() };
    const { rateLimitKey: perKey, rateLimitAddress: perAddress } = config;
    const rateLimits = new RateLimits({ database, perKey, perAddress });
    const systemHealth = new SystemHealthService({ database, engine, clock, version: packageVersion() });
    const services: Services = { ...backOffice, ocr, rateLimits, readiness, systemHealth, log };
    const server = await createServer(services, config);
    closers.push(() => closeServer(server));

    const start = async (): Promise<Started> => {
      const url = await listen(server, config);
      const firstAccess = await createFirstAccess(database, peppers, clock());
      // Another server, with another pepper, may have been quicker on the same empty database.
      await guardPeppers();
      return { url, firstAccess };
    };
    let closing: Promise<void> | undefined;
    return { services, server, start, close: () => (closing ??= closeAll(closers)) };
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
}

type Closer = () => Promise<void>;

/** Last built, first closed; one that fails does not keep the others open. */
async function closeAll(closers: Closer[]): Promise<void> {
  const failures: unknown[] = [];
  for (const close of closers.splice(0).reverse()) await close().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be closed');
}

async function createEngine({ ocrWorkers, modelDir, dataDir }: Config, log: Logger): Promise<Engine> {
  try {
    return await OcrPool.create({
      workers: ocrWorkers,
      modelDir: usedModelDir({ modelDir, dataDir }),
      onWorkerError: (message) => log.error({ reason: 'AI_SERVICE_ERROR', message }, 'OCR worker failed'),
    });
  } catch (error) {
    throw new StartupError(`The OCR engine cannot start: ${errorMessage(error)}`, { cause: error });
  }
}

async function listen(server: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    const why =
      errorCode(error) === 'EADDRINUSE'
        ? 'another program listens there already; set PORT to another one'
        : errorMessage(error);
    throw new StartupError(`Cannot listen on ${host}, port ${port}: ${why}.`, { cause: error });
  }
  const address = server.server.address();
  return localUrl(host, typeof address === 'object' && address ? address.port : port);
}

async function closeServer(server: FastifyInstance): Promise<void> {
  // A client that keeps its connection open after the last answer would otherwise keep the server open with it.
  const idle = setInterval(() => server.server.closeIdleConnections(), 100);
  const cutOff = setTimeout(() => server.server.closeAllConnections(), closingTimeMsMax);
  try {
    await server.close();
  } finally {
    clearInterval(idle);
    clearTimeout(cutOff);
  }
}
