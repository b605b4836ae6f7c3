import { print } from 'graphql';
import { type TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type FastifyInstance, type InjectOptions } from 'fastify';
import { pino } from 'pino';
import { Database } from '../../src/database.ts';
import { createServer, type ServerConfig } from '../../src/http/server.ts';
import { type Engine } from '../../src/ocr/engine.ts';
import { type NewApiKey } from '../../src/services/api-keys.ts';
import { OcrService } from '../../src/services/ocr.ts';
import { RateLimits, type RateLimitsOptions } from '../../src/services/rate-limits.ts';
import { SystemHealthService } from '../../src/services/system-health.ts';
import { openTestBackOffice, type AccountFields, type TestBackOffice } from './back-office.ts';
import { type TestDatabase } from './database.ts';
import { ScriptedEngine } from './scripted-engine.ts';

/** The real server over the real services and a database of its own; `engine` alone may be scripted. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly office: TestBackOffice;
  readonly engine: ScriptedEngine;
  /** Every line the server logged. */
  readonly logLines: readonly string[];
  /** `Bearer` and a new key of a new account. */
  bearer(account?: Partial<AccountFields>, key?: Partial<NewApiKey>): Promise<string>;
  graphql<Result, Variables>(
    operation: TypedDocumentNode<Result, Variables>,
    call: GraphQLCall<Variables>,
  ): Promise<GraphQLAnswer<Result>>;
  /** Listens on a free port of 127.0.0.1; gives `http://127.0.0.1:PORT`. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

export interface GraphQLCall<Variables> {
  readonly variables: Variables;
  readonly authorization?: string | undefined;
}

export interface GraphQLAnswer<Result> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: Result | null | undefined;
  readonly errors: readonly GraphQLRefusal[] | undefined;
}

export interface GraphQLRefusal {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly status: number; readonly metadata?: unknown };
}

export async function openTestServer(
  engine?: Engine,
  config: Partial<ServerConfig> = {},
  limits: Partial<RateLimitsOptions> = {},
  opened?: TestDatabase,
): Promise<TestServer> {
  const office = await openTestBackOffice(undefined, undefined, opened);
  const scripted = new ScriptedEngine();
  const logLines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logLines.push(line) });
  const services = {
    ...office,
    ocr: new OcrService({ ...office, engine: engine ?? scripted }),
    rateLimits: new RateLimits({ database: office.database, perKey: 1000, perAddress: 3000, ...limits }),
    readiness: { check: async () => void (await office.database.run((em) => em.execute('select 1'))) },
    systemHealth: new SystemHealthService({
      database: office.database,
      engine: engine ?? scripted,
      clock: office.clock.read,
      version: '1.2.3',
    }),
    log,
  };
  const usual = { publicUrl: 'http://127.0.0.1:4000', trustProxy: [], rateLimitKey: 1000, rateLimitAddress: 3000 };
  const app = await createServer(services, { ...usual, ...config });
  await app.ready();
  return {
    app,
    office,
    engine: scripted,
    logLines,
    bearer: async (account, key) => {
      const session = await office.createAccount(account);
      const { secret } = await office.apiKeys.create(session, { name: 'Test', environment: 'LIVE', ...key });
      return `Bearer ${secret}`;
    },
    graphql: async (operation, call) => await graphql(app, operation, call),
    listen: async () => await app.listen({ host: '127.0.0.1', port: 0 }),
    close: async () => {
      await app.close();
      await office.close();
    },
  };
}

/** A second server on the database of `first`, in this process: for PostgreSQL alone. */
export async function openSecondServer(
  { office: { location } }: TestServer,
  engine?: Engine,
  limits?: Partial<RateLimitsOptions>,
): Promise<TestServer> {
  const database = await Database.open(location);
  return await openTestServer(engine, {}, limits, { database, location, close: () => database.close() });
}

async function graphql<Result, Variables>(
  app: FastifyInstance,
  operation: TypedDocumentNode<Result, Variables>,
  { variables, authorization }: GraphQLCall<Variables>,
): Promise<GraphQLAnswer<Result>> {
  const options: InjectOptions = {
    method: 'POST',
    url: '/graphql',
    headers: { ...(authorization === undefined ? {} : { authorization }) },
    payload: { query: print(operation), variables },
  };
  const { headers, json, statusCode } = await app.inject(options);
  const { data, errors } = json<{ data?: Result | null; errors?: GraphQLRefusal[] }>();
  return { status: statusCode, headers, data, errors };
}
