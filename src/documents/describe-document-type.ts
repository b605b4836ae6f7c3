import { type DocumentDefinition } from './define.ts';

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
