import helmet from '@fastify/helmet';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { type Config } from '../config.ts';
import { graphqlRoutes } from '../graphql/routes.ts';
import { restRoutes } from '../rest/routes.ts';
import { refuse } from '../rest/refuse.ts';
import { type Services } from '../services/services.ts';
import { answerBrokenRequest } from './answer-broken-requests.ts';
import { answerErrors } from './answer-errors.ts';
import { authenticateRequests } from './authenticate-requests.ts';
import { continueUploads } from './continue-uploads.ts';
import { dashboardRoutes } from './dashboard-routes.ts';
import { guideRoutes } from './guide-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { identifyRequests, requestId } from './identify-requests.ts';
import { limitAddresses, limitCallers } from './limit-requests.ts';
import { lingerAfterRefusal } from './linger.ts';
import { logRequests } from './log-requests.ts';
import { mailLinkRoutes } from './mail-link-routes.ts';
import { measureRequests } from './metrics.ts';
import { noticeDepartures } from './notice-departures.ts';
import { receiveUploads } from './receive-uploads.ts';
import { refuseMalformedHosts } from './refuse-malformed-hosts.ts';
import { playgroundRoutes, sendPeopleToPlayground } from './playground-routes.ts';
import './request.ts';
import { keepSessions } from './session-cookie.ts';
import { securityHeaders } from './security-headers.ts';
import { UploadMemory } from './upload-memory.ts';

export type ServerConfig = Pick<Config, 'publicUrl' | 'trustProxy' | 'rateLimitKey' | 'rateLimitAddress'>;

/**
 * The HTTP server, ready to listen. Read from top to bottom, this is what happens to a request: the order of the hooks
 * is the order of security.
 */
export async function createServer(services: Services, config: ServerConfig): Promise<FastifyInstance> {
  const memory = new UploadMemory();
  const app = createFastify(services.log, config.trustProxy);

  identifyRequests(app);
  await app.register(helmet, securityHeaders(config.publicUrl));
  logRequests(app);
  measureRequests(app, { memory, engineLoad: () => services.ocr.load });
  noticeDepartures(app);
  lingerAfterRefusal(app);
  refuseMalformedHosts(app);
  limitAddresses(app, services.rateLimits);
  await keepSessions(app, config.publicUrl);
  authenticateRequests(app, services.authenticator);
  limitCallers(app, services.rateLimits);
  continueUploads(app);
  receiveUploads(app, memory);

  answerErrors(app);
  healthRoutes(app, services.readiness);
  await app.register(dashboardRoutes);
  await app.register(mailLinkRoutes, { emails: services.emails, passwords: services.passwords });
  await app.register(playgroundRoutes, { publicUrl: config.publicUrl });
  await app.register(guideRoutes, config);
  await app.register(restRoutes, { prefix: '/api/v1', publicUrl: config.publicUrl, services });
  await app.register(graphqlRoutes, { services, onRequest: sendPeopleToPlayground });
  return app;
}

function createFastify(log: FastifyBaseLogger, trustProxy: readonly string[]): FastifyInstance {
  const app = Fastify({
    loggerInstance: log,
    // `logRequests` writes its own line: Fastify's names the address, and a GraphQL GET carries its query there.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    // JSON and GraphQL only: forms have limits of their own.
    bodyLimit: jsonBytesMax,
    // A whole request, with 11 MB over a slow line; against clients that send a byte a minute.
    requestTimeout: requestTimeoutMs,
    // X-Forwarded-For is anybody's word: the address that keys are bound to is the socket's, unless that is a proxy's.
    trustProxy: trustProxy.length > 0 && [...trustProxy],
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => {
      reply.header('x-request-id', request.id);
      void refuse(error, request, reply);
    },
  });
  // Left in, a form sent as text/plain would count as a body that was read.
  app.removeContentTypeParser('text/plain');
  return app;
}

const jsonBytesMax = 1024 * 1024;
const requestTimeoutMs = 300_000;
