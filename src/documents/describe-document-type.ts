import { type DocumentDefinition, type FieldDefinition } from './define.ts';

/** A type as both doors list it: the published contract's own form, with descriptions. */
export function describeDocumentType({ type, title, region, country, fields }: DocumentDefinition): DescribedType {
  return {
    documentType: type,
    title,
    region,
    country,
    fields: Object.entries(fields).map(([name, { description, example }]) => ({
      name,
      type: 'string',
      description,
      example,
    })),
  };
}

/** The name of a type's object in typed languages: `cn_id_card` → `CnIdCard`. */
export function objectNameOf(type: string): string {
  return type.replace(/(?:^|_)(\w)/g, (_match, letter: string) => letter.toUpperCase());
}

/** A field in one line: what it is, and the published example. */
export function describeField({ description, example }: Pick<FieldDefinition, 'description' | 'example'>): string {
  const stop = /[.!?]$/.test(description) ? '' : '.';
  return `${description}${stop} For example \`${example.replaceAll('\n', '⏎')}\`.`;
}

export interface DescribedType {
  readonly documentType: string;
  readonly title: string;
  readonly region: string;
  readonly country: string;
  readonly fields: readonly {
    readonly name: string;
    readonly type: 'string';
    readonly description: string;
    readonly example: string;
  }[];
}
