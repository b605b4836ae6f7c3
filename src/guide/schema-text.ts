import { z } from 'zod';
import { code } from './markdown.ts';

/** What the descriptions of this server's replies use of JSON Schema (2020-12). */
export interface Schema {
  readonly $ref?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly format?: string | undefined;
  readonly const?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
  readonly items?: Schema | undefined;
  readonly required?: readonly string[] | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
}

export const schemaShape: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    description: z.string().optional(),
    format: z.string().optional(),
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    anyOf: z.array(schemaShape).optional(),
    items: schemaShape.optional(),
    required: z.array(z.string()).optional(),
    properties: z.record(z.string(), schemaShape).optional(),
  }),
);

/** Markdown for what stands elsewhere. */
export interface Links {
  /** A schema that has a name. */
  readonly schema: (name: string) => string;
  /** Values that have a page of their own; undefined where they have none. */
  readonly values: (values: readonly unknown[]) => string | undefined;
  readonly arrayOf: (item: string) => string;
}

/** A schema's type in a few words of Markdown. */
export function typeText(schema: Schema, links: Links): string {
  if (schema.$ref !== undefined) return links.schema(schema.$ref.split('/').at(-1) ?? '');
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum) return links.values(schema.enum) ?? schema.enum.map((value) => code(String(value))).join(', ');
  if (schema.anyOf) return [...new Set(schema.anyOf.map((one) => typeText(one, links)))].join(' / ');
  const types = [schema.type ?? 'object'].flat().map((type) => {
    if (type === 'array' && schema.items) return links.arrayOf(typeText(schema.items, links));
    return code(schema.format === undefined || type === 'null' ? type : `${type} (${schema.format})`);
  });
  return types.join(' / ');
}

/** Every property with its path: `rows[].day`. */
export function flatten(schema: Schema, before = ''): { path: string; property: Schema; isRequired: boolean }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const path = `${before}${name}`;
    const isRequired = schema.required?.includes(name) === true;
    const inner = [property, ...(property.anyOf ?? [])].flatMap((one) => [
      ...flatten(one, `${path}.`),
      ...(one.items ? flatten(one.items, `${path}[].`) : []),
    ]);
    return [{ path, property, isRequired }, ...inner];
  });
}
