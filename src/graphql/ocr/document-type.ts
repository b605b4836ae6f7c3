import { GraphQLEnumType, GraphQLError, type GraphQLSchema } from 'graphql';
import { registerEnumType } from 'type-graphql';
import { documentTypes } from '../../documents/registry.ts';
import { ApiError } from '../../errors/api-error.ts';

/** The registered types under their published names, and `auto`. */
export const documentTypeNames: Readonly<Record<string, string>> = Object.fromEntries(
  [...documentTypes.map(({ type }) => type), 'auto'].map((name) => [name, name]),
);

registerEnumType(documentTypeNames, {
  name: 'DocumentType',
  description: 'A document that can be read.',
  valuesConfig: {
    ...Object.fromEntries(documentTypes.map(({ type, title }) => [type, { description: title }])),
    auto: { description: 'Finds the type. Only in a call: results name the type that was found.' },
  },
});

/** GraphQL's own answer to an unknown name would be a type error; the contract has a reason for it. */
export function refuseUnknownTypes(schema: GraphQLSchema): void {
  const type = schema.getType('DocumentType');
  if (!(type instanceof GraphQLEnumType)) throw new TypeError('The schema has no enum DocumentType');
  const parseValue = type.parseValue.bind(type);
  const parseLiteral = type.parseLiteral.bind(type);
  type.parseValue = (value, ...rest) => orRefuse(value, () => parseValue(value, ...rest));
  type.parseLiteral = (node, ...rest) =>
    orRefuse('value' in node ? node.value : null, () => parseLiteral(node, ...rest));
}

function orRefuse<T>(received: unknown, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    const supported = documentTypes.map(({ type }) => type);
    const metadata = { received: typeof received === 'string' ? received.slice(0, 100) : null, supported };
    const originalError = new ApiError('INVALID_DOCUMENT_TYPE', { cause, metadata });
    throw new GraphQLError(originalError.message, { originalError });
  }
}
