import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checks } from '../../src/chinese/checks.ts';
import { documentNames } from '../../src/chinese/document-names.ts';
import { fieldDescriptions } from '../../src/chinese/field-descriptions.ts';
import { fieldLabels } from '../../src/chinese/field-labels.ts';
import { graphql } from '../../src/chinese/graphql.ts';
import { issuesRead } from '../../src/chinese/issues-read.ts';
import { models } from '../../src/chinese/models.ts';
import { problems } from '../../src/chinese/problems.ts';
import { quality } from '../../src/chinese/quality.ts';
import { rest } from '../../src/chinese/rest.ts';
import { rules } from '../../src/chinese/rules.ts';
import { translate } from '../../src/chinese/translate.ts';
import { documentTypes } from '../../src/documents/registry.ts';
import { englishIn } from '../support/english-in.ts';

const contract = JSON.parse(
  readFileSync(new URL('../fixtures/contract/document-types.json', import.meta.url), 'utf8'),
) as { readonly documentTypes: readonly { readonly documentType: string }[] };
const published = new Set(contract.documentTypes.map(({ documentType }) => documentType));

/** A type of one's own may do without: its English is shown. */
const saidOf = (textsOf: (type: (typeof documentTypes)[number]) => readonly string[]) => ({
  needed: documentTypes.filter(({ type, generic }) => published.has(type) || generic).flatMap(textsOf),
  all: new Set(documentTypes.flatMap(textsOf)),
});

function expectChinese(chinese: Readonly<Record<string, string>>, { needed, all }: ReturnType<typeof saidOf>): void {
  const missing = needed.filter((english) => !Object.hasOwn(chinese, english));
  const stale = Object.keys(chinese).filter((english) => !all.has(english));
  expect({ missing, stale }).toEqual({ missing: [], stale: [] });
}

describe('Chinese', () => {
  it('has a name for each document and each field, and none besides', () => {
    expectChinese(
      documentNames,
      saidOf(({ type }) => [type]),
    );
    expectChinese(
      fieldLabels,
      saidOf(({ fields }) => Object.keys(fields)),
    );
  });

  it('says what each field holds, and nothing besides', () => {
    expectChinese(
      fieldDescriptions,
      saidOf(({ fields }) => Object.values(fields).map(({ description }) => description)),
    );
  });

  it('says what is read of each document', () => {
    expectChinese(
      issuesRead,
      saidOf(({ covers }) => [covers]),
    );
  });

  it('has a name for each model', () => {
    const names = readFileSync('models/models.json', 'utf8').matchAll(/^ {6}"name": "(.+)",$/gm);
    expect([...names].map(([, name = '']) => name).filter((name) => !(name in models))).toEqual([]);
  });

  it('says whatever a rule compares', () => {
    const sources = ['documents', 'readers'].flatMap((room) =>
      readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(`src/${room}/${name}`, 'utf8')),
    );
    const forms = sources
      .flatMap((source) => [...source.matchAll(/\bevidence(?: =|:) `([^`]*)`/g)].map(([, form = '']) => form))
      .map((form) => form.replaceAll(/\$\{[^}]*\}/g, '1'));
    expect(forms).toContain('printed 1, number 1');
    // Zones' names and bare values are said by the readers' own test.
    const inWords = forms.filter((form) => /[a-z]{2}/.test(form));
    expect(inWords.filter((text) => translate(text, checks) === undefined)).toEqual([]);
  });

  it.each(
    Object.entries({
      checks,
      documentNames,
      fieldDescriptions,
      fieldLabels,
      graphql,
      issuesRead,
      models,
      problems,
      quality,
      rest,
      rules,
    }),
  )('%s: is Chinese', (_name, texts) => {
    const said = Object.entries(texts).filter(([english, chinese]) => chinese !== english);
    expect(said.flatMap(([, text]) => englishIn(text.replace(/`[^`]*`|\S+@\S+/g, '')))).toEqual([]);
  });
});

describe('translate', () => {
  const texts = { 'a {} of {}': '{}的{}', 'a {}': '一个{}', 'a dog': '狗' };
  it.each([
    ['a dog', '狗'],
    ['a cat', '一个cat'],
    ['a tail of a cat', '$tail的$a cat'],
    ['two\nlines', undefined],
    ['constructor', undefined],
  ])('%p: %p', (english, chinese) => {
    expect(translate(english, texts, chinese?.includes('$') ? (part) => `$${part}` : undefined)).toBe(chinese);
  });
});
