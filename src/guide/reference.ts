import { z } from 'zod';
import { isReason } from '../errors/catalogue.ts';
import { code, table } from './markdown.ts';
import { flatten, type Links, type Schema, schemaShape, typeText } from './schema-text.ts';
import { type Words } from './words.ts';

/**
 * The REST door as its OpenAPI document describes it. Replies of single document types are not repeated: they stand on the
 * page of the documents.
 */
export function restReference(openApi: unknown, options: ReferenceOptions): string {
  const { paths, components } = documentShape.parse(openApi);
  const links = linksTo(options);
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      operationText(`${method.toUpperCase()} ${path}`, operation, components.schemas, { ...options, links }),
    ),
  );
  const { words, isDocumentType } = options;
  const bodies = new Set(
    operationsOf(paths).flatMap(({ requestBody }) => Object.values(requestBody?.content ?? {}).map(bodyName)),
  );
  const schemas = Object.entries(components.schemas)
    .filter(([name]) => !isDocumentType(name) && !bodies.has(name))
    .map(([name, schema]) => `### ${code(name)} {#schema-${name}}\n\n${schemaTable(schema, { words, links })}`);
  const headers = Object.entries(headersOf(paths)).map(([name, component]) => {
    const header = components.headers[component];
    return [code(name), header ? typeText(header.schema, links) : '', words.say(header?.description ?? '')];
  });
  return [
    ...operations,
    `## ${words.schemas} {#schemas}`,
    ...schemas,
    `## ${words.headers} {#headers}`,
    table([words.name, words.type, words.description], headers),
  ].join('\n\n');
}

export interface ReferenceOptions {
  readonly words: Words;
  readonly isDocumentType: (name: string) => boolean;
  /** The path before `/docs`. */
  readonly home: string;
}

interface TextOptions extends Pick<ReferenceOptions, 'words' | 'home'> {
  readonly links: Links;
}

const parameterShape = z.object({
  name: z.string(),
  in: z.string(),
  description: z.string().default(''),
  schema: schemaShape,
});
const contentShape = z.record(z.string(), z.object({ schema: schemaShape }));
const operationShape = z.object({
  operationId: z.string(),
  summary: z.string(),
  security: z.array(z.unknown()).optional(),
  parameters: z.array(parameterShape).default([]),
  requestBody: z.object({ content: contentShape }).optional(),
  responses: z.record(
    z.string(),
    z.object({
      description: z.string(),
      headers: z.record(z.string(), z.object({ $ref: z.string().optional() })).default({}),
      content: contentShape.default({}),
    }),
  ),
});
type Operation = z.infer<typeof operationShape>;
const documentShape = z.object({
  paths: z.record(z.string(), z.record(z.string(), operationShape)),
  components: z.object({
    schemas: z.record(z.string(), schemaShape),
    headers: z.record(z.string(), z.object({ description: z.string().optional(), schema: schemaShape })),
  }),
});

type Paths = z.infer<typeof documentShape>['paths'];

function operationsOf(paths: Paths): Operation[] {
  return Object.values(paths).flatMap((methods) => Object.values(methods));
}

function bodyName({ schema }: { readonly schema: Schema }): string {
  return schema.$ref?.split('/').at(-1) ?? '';
}

/** The component that describes each header of a reply. */
function headersOf(paths: Paths): Record<string, string> {
  const responses = Object.values(paths)
    .flatMap(Object.values<Operation>)
    .flatMap(({ responses }) => Object.values(responses));
  const headers = responses.flatMap(({ headers }) => Object.entries(headers));
  return Object.fromEntries(
    headers.flatMap(([name, { $ref }]) => ($ref ? [[name, $ref.split('/').at(-1) ?? '']] : [])),
  );
}

function operationText(
  title: string,
  { operationId, summary, security, parameters, requestBody, responses }: Operation,
  schemas: Readonly<Record<string, Schema>>,
  options: TextOptions,
): string {
  const { words, links } = options;
  const parts = [
    `## ${code(title)} {#${operationId}}`,
    `${words.sentence(words.say(summary))}${security?.length === 0 ? words.noKey : ''}`,
  ];
  if (parameters.length > 0) {
    const rows = parameters.map((one) => [
      code(one.name),
      one.in,
      typeText(one.schema, links),
      words.say(one.description),
    ]);
    parts.push(`### ${words.parameters}`, table([words.name, words.place, words.type, words.description], rows));
  }
  for (const [type, { schema }] of Object.entries(requestBody?.content ?? {})) {
    parts.push(
      `### ${words.body}${words.colon}${code(type)}`,
      schemaTable(schemas[schema.$ref?.split('/').at(-1) ?? ''] ?? schema, options),
    );
  }
  const rows = Object.entries(responses).map(([status, { description, content }]) => [
    status,
    linkReasons(description, options),
    Object.entries(content)
      .map(([type, { schema }]) => `${contentNames[type] ?? type}${words.colon}${typeText(schema, links)}`)
      .join(words.semicolon),
  ]);
  parts.push(`### ${words.replies}`, table([words.status, words.description, words.content], rows));
  return parts.join('\n\n');
}

const contentNames: Readonly<Record<string, string>> = { 'application/json': 'JSON', 'text/csv': 'CSV' };

function schemaTable(schema: Schema, { words, links }: Pick<TextOptions, 'words' | 'links'>): string {
  const rows = flatten(schema).map(({ path, property, isRequired }) => [
    code(path),
    typeText(property, links),
    isRequired ? '✓' : '',
    words.say(property.description ?? ''),
  ]);
  return table([words.name, words.type, words.required, words.description], rows);
}

function linksTo({ words, isDocumentType, home }: ReferenceOptions): Links {
  const types = `[${words.oneOfTheTypes}](${home}/docs/documents)`;
  return {
    arrayOf: words.arrayOf,
    schema: (name) => (isDocumentType(name) ? types : `[${code(name)}](#schema-${name})`),
    values: (values) => {
      const others = values.map(String).filter((value) => !isDocumentType(value));
      return others.length > 1 ? undefined : [types, ...others.map(code)].join(words.comma);
    },
  };
}

/** The description of a refusal names its reasons, one a paragraph. */
function linkReasons(description: string, { home, words }: TextOptions): string {
  return description
    .split('\n\n')
    .map((paragraph) => {
      const [, reason = '', message = ''] = /^`([A-Z_]+)`: (.*)$/.exec(paragraph) ?? [];
      if (!isReason(reason)) return words.say(paragraph);
      return `[${code(reason)}](${home}/docs/errors#${reason})${words.colon}${words.refusal(reason, message)}`;
    })
    .join(words.semicolon);
}
