import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { documentTypes, findDocument } from '../../src/documents/registry.ts';

interface Contract {
  readonly documentTypes: readonly {
    readonly documentType: string;
    readonly title: string;
    readonly region: string;
    readonly country: string;
    readonly fields: readonly { readonly name: string; readonly example: string }[];
  }[];
}

const contract = JSON.parse(
  readFileSync(new URL('../fixtures/contract/document-types.json', import.meta.url), 'utf8'),
) as Contract;

describe('the registry', () => {
  it.each(contract.documentTypes.map((published) => [published.documentType, published] as const))(
    '%s has the published fields, in the published order, with their examples',
    (type, { title, region, country, fields }) => {
      const definition = findDocument(type);
      expect({
        title: definition?.title,
        region: definition?.region,
        country: definition?.country,
        fields: Object.entries(definition?.fields ?? {}).map(([name, { example }]) => ({ name, example })),
      }).toEqual({ title, region, country, fields: fields.map(({ name, example }) => ({ name, example })) });
    },
  );

  it('lists its types in alphabetic order, each once', () => {
    const types = documentTypes.map(({ type }) => type);
    expect(types).toEqual([...new Set(types)].sort());
  });

  it.each(documentTypes.map((definition) => [definition.type, definition] as const))(
    '%s names only slots that exist',
    (_, definition) => {
      const slots = new Set([...Object.keys(definition.fields), ...Object.keys(definition.parts ?? {})]);
      const named = [...Object.values(definition.fields), ...Object.values(definition.parts ?? {})].flatMap((slot) => [
        ...(slot.between ?? []),
        ...(slot.over ?? []),
        ...(slot.within === undefined ? [] : [slot.within]),
        ...(slot.joins ?? []),
        ...('compose' in slot ? (slot.compose ?? []).flat() : []),
      ]);
      expect(named.filter((name) => name !== null && !slots.has(name))).toEqual([]);
    },
  );

  it('finds a type by its published name only', () => {
    expect(findDocument('passport')?.title).toBe('Passport');
    expect(findDocument('Passport')).toBeUndefined();
    expect(findDocument('__proto__')).toBeUndefined();
  });
});
