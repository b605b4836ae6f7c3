import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { evidenceText, ruleText } from '../../src/dashboard/pages/try/result/check-text.ts';
import { findDocument } from '../../src/documents/registry.ts';
import type { Page } from '../../src/page.ts';
import { readDocument } from '../../src/readers/read-document.ts';
import { englishIn } from '../support/english-in.ts';

interface Picture {
  readonly file: string;
  readonly backFile?: string;
  readonly documentType: string;
}

const fixtures = new URL('../fixtures/', import.meta.url);
const pictures = JSON.parse(readFileSync(new URL('pictures/truth.json', fixtures), 'utf8')) as Picture[];
const page = (picture: string) =>
  JSON.parse(readFileSync(new URL(`pages/${picture.replace(/\.jpg$/, '.json')}`, fixtures), 'utf8')) as Page;

it('says every rule and everything compared on the recorded pages in Chinese', async () => {
  const said = new Set<string>();
  for (const { file, backFile, documentType } of pictures) {
    const definition = findDocument(documentType);
    if (!definition) throw new Error(`no type ${documentType}`);
    const sides = { front: page(file), ...(backFile !== undefined && { back: page(backFile) }) };
    const reading = await readDocument(sides, definition, undefined, '2026-11-23');
    if (reading.documentType === null) continue;
    for (const { rule } of reading.fields) said.add(ruleText((rule ?? '').replace(/ \(corrected [^)]*\)$/, ''), 'zh'));
    for (const { rule, evidence } of reading.checks) said.add(ruleText(rule, 'zh')).add(evidenceText(evidence, 'zh'));
  }
  expect(said.size).toBeGreaterThan(50);
  expect([...said].filter((text) => englishIn(text).length > 0 || /\b(?:VIZ|BARCODE)\b/.test(text))).toEqual([]);
});
