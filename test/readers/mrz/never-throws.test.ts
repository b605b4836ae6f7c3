import { describe, expect, it } from '@jest/globals';

import { Random } from '../../../bench/cards/random.ts';
import type { Line, Page, Polygon } from '../../../src/page.ts';
import { readMrzs } from '../../../src/readers/mrz/read-mrz.ts';
import { rereadMrz } from '../../../src/readers/mrz/reread-mrz.ts';
import { formats, madeZone } from './zones.ts';

const today = '2026-11-23';
/** A piece of every script that the recognisers give, of the zone's own characters, and what no recogniser should. */
const alphabets = [
  '<<<<<<<<ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  'ÀÉÎÕÜßŁŞİıĐỆỮ',
  '김서준주민등록증',
  '運転免許証ひらカナ中华身份證',
  'บัตรประจำตัวประชาชน๐๑๒',
  'محمد عثمان٠١٢٣',
  'জাতীয়পরিচয়০১',
  'नामपिताका०१',
  '\u0000\u200f\u202e\ud83d😀\u0301\n ',
] as const;

const text = (random: Random, length: number): string =>
  Array.from({ length }, () => random.pick([...random.pick(alphabets)])).join('');

/** Where a line stands: mostly level, now and then no sensible place at all. */
function place(random: Random, length: number): Polygon {
  const wild = [0, -1, 1e9, Number.NaN, Number.POSITIVE_INFINITY];
  const [x, y] = [random.int(-50, 900), random.int(-50, 900)];
  const [width, height] = random.chance(0.1)
    ? [random.pick(wild), random.pick(wild)]
    : [random.int(1, 30) * length, random.int(1, 60)];
  const lean = random.range(-0.2, 0.2) * width;
  return [
    { x, y },
    { x: x + width, y: y + lean },
    { x: x + width, y: y + height + lean },
    { x, y: y + height },
  ];
}

function line(random: Random, content: string, polygon?: Polygon): Line {
  const chars = [...content];
  // A recogniser whose characters are not those of its text, or stand nowhere.
  const glyphs = random.chance(0.05) ? chars.slice(random.int(0, 9)) : chars;
  return {
    text: content,
    confidence: random.next(),
    polygon: polygon ?? place(random, chars.length),
    glyphs: glyphs.map((char, index) => ({
      char,
      confidence: random.next(),
      at: random.chance(0.02) ? Number.NaN : (index + random.next()) / glyphs.length,
      ...(random.chance(0.3) && { runnerUp: text(random, 1) }),
    })),
  };
}

/** Random lines, and the lines of a zone with some of their characters replaced, at random places or one under another. */
function page(random: Random): Page {
  const lines = Array.from({ length: random.int(0, 12) }, () => line(random, text(random, random.int(0, 120))));
  const made = random.chance(0.7) ? madeZone(random.pick(formats), random.int(1, 500)).lines : [];
  for (const [row, original] of made.entries()) {
    const changed = [...original].map((char) => (random.chance(0.1) ? text(random, random.int(0, 2)) : char)).join('');
    const [x, y, end] = [60, 700 + 40 * row, 60 + 18 * changed.length];
    const level: Polygon = [
      { x, y },
      { x: end, y },
      { x: end, y: y + 30 },
      { x, y: y + 30 },
    ];
    lines.push(line(random, changed.slice(0, random.int(0, 120)), random.chance(0.8) ? level : undefined));
  }
  return { width: 1400, height: 1000, toPicture: [1, 0, 0, 0, 1, 0, 0, 0, 1], lines };
}

describe('on any page', () => {
  it('reading gives zones of the formats’ own characters, or none', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      for (const { lines } of readMrzs(page(new Random(seed, 'any page')), { today })) {
        for (const each of lines) expect(each).toMatch(/^[A-Z0-9<]{30,44}$/);
      }
    }
  });

  it('a second look gives a page, whatever it reads', async () => {
    let looks = 0;
    for (let seed = 1; seed <= 80; seed += 1) {
      const random = new Random(seed, 'second look');
      const mended = await rereadMrz(page(random), formats, (polygon) => {
        looks += 1;
        if (random.chance(0.2)) return Promise.resolve(null);
        return Promise.resolve(line(random, text(random, random.int(0, 60)), random.chance(0.7) ? polygon : undefined));
      });
      expect(mended.lines.every(({ polygon }) => polygon.length === 4)).toBe(true);
      expect(() => readMrzs(mended, { today })).not.toThrow();
    }
    expect(looks).toBeGreaterThan(50);
  });
});
