import { type ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { ApiError } from '../errors/api-error.ts';
import { errorHeaders } from '../errors/error-headers.ts';
import { type GraphQLContext } from './context.ts';
import { refusalOf } from './refusal-of.ts';
import { rootFields } from './root-fields.ts';

/**
 * Refuses a whole request without an Authorization header (401) when any of its operation's root fields needs one.
 * A field needs one unless it says `@Extensions({ open: true })`: what is forgotten is closed.
 */
export const requirePrincipal: ApolloServerPlugin<GraphQLContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, document, operation, schema }) => {
      if (contextValue.principal !== null || isOpen(schema, document, operation)) return;
      const originalError = new ApiError('INVALID_AUTH_HEADER');
      const http = { status: originalError.status };
      throw new GraphQLError(originalError.message, { originalError, extensions: { http } });
    },
  }),
};

/** Gives the reply its errors' headers and the request's line in the log its reason. */
export const noteErrors: ApolloServerPlugin<GraphQLContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ contextValue, errors, response }) => {
      for (const error of errors) {
        const refusal = refusalOf(error);
        contextValue.noteRefusal(refusal, error.originalError ?? error);
        for (const [name, value] of Object.entries(errorHeaders(refusal))) response.http.headers.set(name, value);
      }
    },
  }),
};

function isOpen(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
): boolean {
  return rootFields(schema, document, operation).every(({ extensions }) => extensions['open'] === true);
}
