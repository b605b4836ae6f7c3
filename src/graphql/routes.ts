import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { type FastifyInstance, type onRequestAsyncHookHandler } from 'fastify';
import { type Services } from '../services/services.ts';
import { contextOf, type GraphQLContext } from './context.ts';
import { formatError, refuse } from './format-error.ts';
import { noteRefusedCalls } from './ocr/note-refused-calls.ts';
import { noteErrors, requirePrincipal } from './plugins.ts';
import { createSchema } from './schema.ts';

/** The GraphQL door: `/graphql`. Multipart bodies arrive here as operations, their files still on the way. */
export async function graphqlRoutes(app: FastifyInstance, { services, onRequest }: GraphQLOptions): Promise<void> {
  const apollo = await createApollo(services);
  app.addHook('onClose', async () => {
    await apollo.stop();
  });
  app.setErrorHandler(refuse);
  app.addHook('onSend', async (request, reply) => {
    // Refused by Apollo before there was a context: CSRF prevention, a body without a query.
    if (reply.statusCode >= 400) request.reason ??= 'INVALID_REQUEST';
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    config: { access: 'optional', form: 'graphql', cookie: true },
    onRequest,
    handler: fastifyApolloHandler(apollo, { context: contextOf(services) }),
  });
}

export interface GraphQLOptions {
  readonly services: Services;
  /** Runs before the body is looked at, when it is known who calls. */
  readonly onRequest: onRequestAsyncHookHandler;
}

async function createApollo(services: Services): Promise<ApolloServer<GraphQLContext>> {
  const apollo = new ApolloServer<GraphQLContext>({
    schema: await createSchema(),
    validationRules: new ApolloArmor(limits).protect().validationRules,
    parseOptions: { maxTokens: tokensMax },
    plugins: [ApolloServerPluginLandingPageDisabled(), requirePrincipal, noteErrors, noteRefusedCalls],
    formatError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // The server's own shutdown ends it: app.close() waits for running calls.
    stopOnTerminationSignals: false,
    logger: services.log,
    /**
     * Browsers send plain multipart and GET requests across sites without asking first (no CORS preflight). They
     * cannot put an Authorization header on one of those, so a request that has it did not come that way: the
     * contract's clients (multipart with a Bearer key) pass as they are, and what has neither that header nor one of
     * Apollo's is refused. A cookie is no such header: who comes with that alone needs one of Apollo's.
     */
    csrfPrevention: { requestHeaders: ['authorization', 'apollo-require-preflight', 'x-apollo-operation-name'] },
  });
  await apollo.start();
  return apollo;
}

/** Wide enough for a query that spells out every field of every document type; introspection passes as well. */
const limits = {
  // Introspection is on: hiding field suggestions would hide nothing.
  blockFieldSuggestion: { enabled: false },
  costLimit: { maxCost: 10_000, ignoreIntrospection: true },
  maxAliases: { n: 30 },
  maxDepth: { n: 10, ignoreIntrospection: true },
  maxDirectives: { n: 50 },
  // The parser counts tokens itself, and stops at the limit instead of behind it.
  maxTokens: { enabled: false },
};
const tokensMax = 5000;
