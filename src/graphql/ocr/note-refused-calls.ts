import { type ApolloServerPlugin } from '@apollo/server';
import { rootFields } from '../root-fields.ts';
import { type GraphQLContext } from '../context.ts';
import { refusalOf } from '../refusal-of.ts';

/** Counts for the usage a call of `ocr` that its resolver never saw: a variable was missing or malformed. */
export const noteRefusedCalls: ApolloServerPlugin<GraphQLContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ contextValue, document, errors, operation, schema }) => {
      const { principal, services } = contextValue;
      // With a path, the error comes from a resolver.
      const error = errors.find(({ path }) => path === undefined);
      if (!error || !principal || !document || !operation) return;
      const outcome = refusalOf(error).reason;
      for (const { name } of rootFields(schema, document, operation)) {
        if (name !== 'ocr') continue;
        services.usage.note({ principal, documentType: null, outcome, ms: contextValue.elapsedMs() });
      }
    },
  }),
};
