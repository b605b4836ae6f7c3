import { GraphQLError, Kind, type TypeNode } from 'graphql';
import { documentTypes } from '../documents/registry.ts';
import { ApiError } from '../errors/api-error.ts';
import { toApiError } from '../errors/to-api-error.ts';
import { fieldOf, problemOf } from './field-of.ts';

/** The catalogue's failure behind anything that GraphQL, Apollo or a resolver threw. */
export function refusalOf(thrown: unknown): ApiError {
  const error = toApiError(thrown);
  if (error.reason !== 'INTERNAL_ERROR' || !(thrown instanceof GraphQLError)) return error;
  if (!clientCodes.has(String(thrown.extensions['code'])) && !isVariableError(thrown)) return error;
  return variableRefusal(thrown) ?? inputRefusal(thrown);
}

/** A malformed argument is told as the services tell it: with the field's name. */
function inputRefusal(error: GraphQLError): ApiError {
  const field = fieldOf(error);
  if (field === undefined) return new ApiError('INVALID_REQUEST', { message: error.message, cause: error });
  const problem = problemOf(error.message);
  return new ApiError('INVALID_REQUEST', {
    message: `${field}: ${problem}`,
    metadata: { field, problem },
    cause: error,
  });
}

/** A variable that was left out or null has no parser that could say which failure that is; its type does. */
function variableRefusal(error: GraphQLError): ApiError | undefined {
  const node = error.nodes?.[0];
  if (node?.kind !== Kind.VARIABLE_DEFINITION) return undefined;
  const type = nameOf(node.type);
  if (type === 'Upload') return new ApiError('MISSING_IMAGE_FILE', { cause: error });
  if (type !== 'DocumentType') return undefined;
  const metadata = { received: null, supported: documentTypes.map((definition) => definition.type) };
  return new ApiError('INVALID_DOCUMENT_TYPE', { cause: error, metadata });
}

const isVariableError = (error: GraphQLError) => error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

/** Apollo's codes for requests that are wrong in themselves. */
const clientCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
