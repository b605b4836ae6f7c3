import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** A query or mutation of the schema, as the tests that go through all of them see it. */
export interface RootField {
  readonly kind: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

export function rootFieldsOf(schema: GraphQLSchema): Map<string, RootField> {
  const fields = (type: ReturnType<GraphQLSchema['getQueryType']>) => Object.values(type?.getFields() ?? {});
  return new Map<string, RootField>([
    ...fields(schema.getQueryType()).map((field) => [field.name, { kind: 'query', field }] as const),
    ...fields(schema.getMutationType()).map((field) => [field.name, { kind: 'mutation', field }] as const),
  ]);
}

/** The operation's text, with a variable for each argument in `given`, and every field of the answer that is no list of lists. */
export function operationText({ kind, field }: RootField, given: readonly string[]): string {
  const args = field.args.filter(({ name }) => given.includes(name));
  const variables = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const inBrackets = (text: string) => (text === '' ? '' : `(${text})`);
  return `${kind} ${inBrackets(variables)} { ${field.name}${inBrackets(passed)} ${selection(field.type, 2)} }`;
}

function selection(output: GraphQLOutputType, depth: number): string {
  const type = getNamedType(output);
  if (isUnionType(type)) return '{ __typename }';
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter(
    (field) => !field.args.some(isRequiredArgument) && (depth > 0 || !isObjectType(getNamedType(field.type))),
  );
  return `{ ${fields.map((field) => `${field.name} ${selection(field.type, depth - 1)}`).join(' ')} }`;
}
