import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { findDocument } from '../../src/documents/registry.ts';
import type { Page } from '../../src/page.ts';
import { readDocument } from '../../src/readers/read-document.ts';

interface Picture {
  readonly file: string;
  readonly backFile?: string;
  readonly shows: string;
  readonly documentType: string;
  readonly truth: Readonly<Record<string, string | readonly string[] | null>>;
}

const fixtures = new URL('../fixtures/', import.meta.url);
const pictures = JSON.parse(readFileSync(new URL('pictures/truth.json', fixtures), 'utf8')) as Picture[];
const pageFile = (picture: string) => new URL(`pages/${picture.replace(/\.jpg$/, '.json')}`, fixtures);
const recorded = (picture: string) => JSON.parse(readFileSync(pageFile(picture), 'utf8')) as Page;

/** Printed Latin text: the recogniser of the recorded pages knows neither diacritics nor all spaces. */
const printedLatin = new Set(['name', 'birthPlace', 'issuePlace']);

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[ŁĐØı]/gu, (char) => ({ Ł: 'L', Đ: 'D', Ø: 'O', ı: 'I' })[char] ?? char)
    .replace(/[^\p{L}\p{N}]/gu, '');
}

describe('what the engine read on the test pictures', () => {
  it.each(pictures.map((picture) => [picture.file, picture.shows, picture] as const))(
    '%s: %s',
    async (file, _, picture) => {
      expect(existsSync(pageFile(file))).toBe(true);
      const definition = findDocument(picture.documentType);
      expect(definition).toBeDefined();
      if (!definition) return;
      const back = picture.backFile === undefined ? {} : { back: recorded(picture.backFile) };
      const reading = await readDocument({ front: recorded(file), ...back }, definition, undefined, '2026-11-23');
      expect(reading.documentType).toBe(picture.documentType);
      if (reading.documentType === null) return;
      expect(reading.fields.map(({ name }) => name)).toEqual(Object.keys(definition.fields));
      for (const [name, truth] of Object.entries(picture.truth)) {
        const value = reading.fields.find((field) => field.name === name)?.value ?? null;
        const accepted = Array.isArray(truth) ? truth : [truth];
        const loose = picture.documentType === 'passport' && printedLatin.has(name);
        const seen = loose && value !== null ? letters(value) : value;
        expect({ [name]: accepted.map((each) => (loose && each !== null ? letters(each) : each)) }).toEqual({
          [name]: expect.arrayContaining([seen]),
        });
      }
    },
  );
});
