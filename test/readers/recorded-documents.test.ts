import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { findDocument } from '../../src/documents/registry.ts';
import type { Page } from '../../src/page.ts';
import { readDocument } from '../../src/readers/read-document.ts';

/** What `npm run fixture` of the benchmarks records: a card's pages as the engine read them, and what is printed there. */
interface Fixture {
  readonly documentType: string;
  readonly today: string;
  readonly truth: Readonly<Record<string, string | readonly string[] | null>>;
  readonly pages: { readonly front: Page; readonly back?: Page };
}

const folder = new URL('../fixtures/documents/', import.meta.url);

function recorded(file: string): Fixture {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'), (key, value: unknown) =>
    key === 'bytes' && typeof value === 'object' && value !== null && 'base64' in value
      ? Uint8Array.from(Buffer.from(String(value.base64), 'base64'))
      : value,
  ) as Fixture;
}

describe('the fields of every document type, from recorded pages', () => {
  it.each(readdirSync(folder))('%s', async (file) => {
    const { documentType, today, truth, pages } = recorded(file);
    const definition = findDocument(documentType);
    if (!definition) throw new Error(`${documentType} is not in the registry`);
    const reading = await readDocument(pages, definition, undefined, today);
    if (reading.documentType === null) throw new Error('not recognised');
    const read = Object.fromEntries(reading.fields.map(({ name, value }) => [name, value]));
    // Where the contract leaves a choice, any of its forms.
    const expected = Object.entries(truth).map(([name, value]) => [
      name,
      Array.isArray(value) ? (value.find((one) => one === read[name]) ?? value) : value,
    ]);
    expect(read).toEqual(Object.fromEntries(expected));
  });
});
