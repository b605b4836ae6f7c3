import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { packageRoot } from '../package-root.ts';
import { code, table } from './markdown.ts';
import { type Words } from './words.ts';

/** The queries and mutations of `schema/schema.graphql`, which is emitted from the sources. */
export function rootFieldTables(words: Words): string {
  const schema = buildSchema(readFileSync(join(packageRoot(), 'schema', 'schema.graphql'), 'utf8'));
  return [
    `### ${words.queries} {#queries}\n\n${fieldTable(schema.getQueryType(), words)}`,
    `### ${words.mutations} {#mutations}\n\n${fieldTable(schema.getMutationType(), words)}`,
  ].join('\n\n');
}

function fieldTable(type: GraphQLObjectType | null | undefined, words: Words): string {
  const rows = Object.values(type?.getFields() ?? {}).map((field) => [
    code(field.name),
    words.say(field.description ?? ''),
    field.args.map(({ name, type: argument }) => code(`${name}: ${String(argument)}`)).join(', '),
    code(String(field.type)),
  ]);
  return table([words.name, words.description, words.arguments, words.type], rows);
}
