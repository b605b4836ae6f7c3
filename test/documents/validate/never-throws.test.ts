import { readdirSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { lcg } from '../../support/random.ts';

const folder = new URL('../../../src/documents/validate/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
/** Those that take something else than texts. */
const otherwise = new Set([
  'repairResidentNumber',
  'weightedSum',
  'agreesWithNumber',
  'checkLicenceForm',
  'inOrder',
  'judge',
  'sevenYears',
]);
const alphabet = '0123456789ABCHMXZ<>()-/. ÑŁé٠๑०十民國XI*&\u0000\u200f\ud83d\n';

function texts(): string[] {
  const next = lcg(3);
  const random = Array.from({ length: 400 }, () =>
    Array.from({ length: next() % 24 }, () => alphabet[next() % alphabet.length] ?? '').join(''),
  );
  return ['', ' ', '__proto__', 'constructor', 'toString', '9'.repeat(5000), 'A'.repeat(5000), ...random];
}

describe.each(files)('%s', (file) => {
  it('gives an answer to any text', async () => {
    const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    for (const [name, rule] of Object.entries(module)) {
      if (typeof rule !== 'function' || otherwise.has(name)) continue;
      for (const text of texts()) {
        const answer: unknown = Reflect.apply(
          rule,
          undefined,
          Array.from({ length: rule.length }, () => text),
        );
        expect(answer).not.toBeUndefined();
      }
    }
  });
});
