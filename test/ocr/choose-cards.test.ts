import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { findDocument } from '../../src/documents/registry.ts';
import { chooseCards } from '../../src/ocr/choose-cards.ts';
import type { PageReading } from '../../src/ocr/page-reading.ts';

/** What the engine once read on a picture of the tests. */
function reading(name: string): PageReading {
  const recorded = JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/pages/${name}.json`), 'utf8'));
  const unasked = () => Promise.reject(new Error('nobody asks for it here'));
  return {
    page: recorded,
    scripts: ['Latn'],
    quality: unasked,
    inScripts: unasked,
    findBarcode: unasked,
    reread: unasked,
    centredOnPrint: (cells) => [...cells],
    readStack: async function* () {},
    readAlone: async () => null,
    lookAt: unasked,
  };
}

const [front, back, otherFront] = [reading('cn-sans'), reading('cn-back'), reading('cn-serif')];
const passport = reading('passport-deu');
const cnIdCard = findDocument('cn_id_card');

describe('chooseCards', () => {
  it.each([
    ['the front found first', [front, back]],
    ['the back found first', [back, front]],
  ] as const)('takes both sides of a document that lie on one picture, %s', (_, onFront) => {
    const chosen = chooseCards([...onFront], [], cnIdCard);
    expect(new Set([chosen.front, chosen.back])).toEqual(new Set([front, back]));
    expect(chosen).toMatchObject({ isOnePicture: true, others: [] });
  });

  it('takes the document that was named, and leaves the other alone', () => {
    const wanted = chooseCards([front, passport], [], findDocument('passport'));
    expect(wanted.front).toBe(passport);
    expect(wanted.back).toBeUndefined();
    expect(wanted.others).toEqual([front]);
    expect(chooseCards([passport, front], [], cnIdCard).front).toBe(front);
  });

  it('never makes one document of two people’s cards', () => {
    const chosen = chooseCards([front, otherFront], [], cnIdCard);
    expect(chosen.back).toBeUndefined();
    expect(chosen.others).toHaveLength(1);
  });

  it('takes the back from the picture that was sent for it', () => {
    const chosen = chooseCards([front, passport], [passport, back], cnIdCard);
    expect(chosen).toMatchObject({ isOnePicture: false, others: [passport] });
    expect(chosen.front).toBe(front);
    expect(chosen.back).toBe(back);
  });

  it('takes the likeliest card where no type is named', () => {
    const chosen = chooseCards([back, passport], [], undefined);
    expect(chosen.front).toBe(passport);
    expect(chosen.back).toBeUndefined();
  });
});
