import { describe, expect, it } from '@jest/globals';

import { Random } from '../../../bench/cards/random.ts';
import type { Line, Page } from '../../../src/page.ts';
import { readMrz, readMrzs } from '../../../src/readers/mrz/read-mrz.ts';
import { rereadMrz } from '../../../src/readers/mrz/reread-mrz.ts';
import { type Doubt, pageOf, type TypedLine } from '../page-of.ts';
import { formats, madeZone, pageWith, stacked } from './zones.ts';

const today = '2026-11-23';
/** Where a column of a typed line stands. */
const at = (column: number) => 60 + column * 18;
const doubted = (...columns: number[]): Doubt =>
  Object.fromEntries(columns.map((column) => [column, { confidence: 0.6 }]));
const put = (line: string, column: number, text: string) =>
  line.slice(0, column) + text + line.slice(column + text.length);

describe.each(formats)('%s', (format) => {
  const { lines } = madeZone(format, 11);
  const read = (page: Page) => readMrz(page, { today })?.lines;

  it('is read with its fillers lost at the ends, and with too many of them', () => {
    // With both lines cut, nothing but a second look tells a visa of 44 columns from one of 36.
    const whole = format === 'MRV-A' ? 1 : lines.length;
    const cut = lines.map((line, index) => (index === whole ? line : line.replace(/<{3,}$/, '<')));
    expect(read(pageWith(...stacked(cut)))).toEqual(lines);
    expect(read(pageWith(...stacked(lines.map((line) => line.replace(/<{3,}$/, '$&<<')))))).toEqual(lines);
  });

  it('is read with other signs for the fillers', () => {
    let turn = 0;
    const signs = lines.map((line) => line.replace(/<(?=<)/g, () => '«‹〈<'[(turn += 1) % 4] ?? '<'));
    expect(read(pageWith(...stacked(signs)))).toEqual(lines);
  });

  it('is read with K and C for fillers in a run', () => {
    const misread = lines.map((line) => line.replace(/<{6,}/g, (run) => put(put(run, 3, 'K'), 5, 'c')));
    const doubts = Object.fromEntries(
      misread.map((line, index): [number, Doubt] => [
        index,
        doubted(
          ...[...line].flatMap((char, column) => ('Kc'.includes(char) && lines[index]?.[column] === '<' ? column : [])),
        ),
      ]),
    );
    expect(read(pageOf(stacked(misread), doubts))).toEqual(lines);
  });

  it('is read in pieces, between noise', () => {
    const pieces = lines.flatMap((line, index): TypedLine[] => [
      [at(0), 700 + 60 * index, line.slice(0, 12)],
      [at(12), 701 + 60 * index, line.slice(12, 25)],
      [at(25), 699 + 60 * index, line.slice(25)],
      [at(3), 738 + 60 * index, 'Gültig bis 31.12.2030', 14],
    ]);
    expect(
      read(pageWith([at(0), 640, 'REPUBLIC OF UTOPIA'], ...pieces, [1200, 705, 'x'], [at(0), 900, '12 345 678'])),
    ).toEqual(lines);
  });

  it('is read where the recogniser took all its lines for one', () => {
    expect(read(pageWith([60, 700, lines.join('')]))).toEqual(lines);
    expect(read(pageWith([60, 700, lines.join(' ')]))).toEqual(lines);
  });

  it('keeps the lines as recognised beside the repaired ones', () => {
    const typed = lines.map((line) => line.replaceAll('<', '«'));
    expect(readMrz(pageWith(...stacked(typed)), { today })?.printed).toEqual(typed);
  });
});

describe('a character that a check digit proves wrong', () => {
  const passport = madeZone('TD3', 11).lines;
  const [first = '', second = ''] = [
    'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
    'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
  ];

  it.each([
    ['B', '8', 1],
    ['S', '5', 28],
    ['Z', '2', 33],
    ['O', '0', 4],
    ['Q', '0', 4],
    ['D', '0', 4],
  ])('%s for %s is put right', (wrong, right, column) => {
    const plain = put(second, column, right);
    const line = checked(plain);
    const reading = readMrz(pageOf(stacked([first, put(line, column, wrong)]), { 1: doubted(column) }), { today });
    expect(reading?.lines).toEqual([first, line]);
    expect(reading?.values.get(column < 9 ? 'documentNumber' : 'optionalData')?.rule).toContain('corrected');
  });

  it.each([
    ['O', 13],
    ['I', 14],
    ['Z', 15],
    ['S', 16],
    ['B', 17],
    ['G', 18],
  ])('%s in a date is a digit without any doubt', (letter, column) => {
    const digit = { O: '0', I: '1', Z: '2', S: '5', B: '8', G: '6' }[letter] ?? '';
    const line = put(passport[1] ?? '', column, digit);
    const reading = readMrz(pageWith(...stacked([passport[0] ?? '', put(line, column, letter)])), { today });
    expect(reading?.lines[1]).toBe(line);
  });

  it('in optional data is put right by the composite digit where that alone looks there', () => {
    const { lines } = madeZone('TD2', 1);
    const column = [...(lines[1] ?? '')].findIndex((char, index) => index >= 28 && index < 35 && '58'.includes(char));
    expect(column).toBeGreaterThan(0);
    const wrong = put(lines[1] ?? '', column, lines[1]?.[column] === '5' ? 'S' : 'B');
    const reading = readMrz(pageOf(stacked([lines[0] ?? '', wrong]), { 1: doubted(column) }), { today });
    expect(reading?.lines).toEqual(lines);
  });

  it('but read without doubt stands', () => {
    const wrong = put(second, 3, '7');
    const reading = readMrz(pageWith(...stacked([first, wrong])), { today });
    expect(reading?.values.get('documentNumber')).toMatchObject({ value: wrong.slice(0, 9), verdict: 'INVALID' });
  });
});

describe('a lost letter', () => {
  it('of the sex gives no sex, and leaves the whole unproved', () => {
    const { lines } = madeZone('TD2', 2);
    const page = pageWith(...stacked(lines));
    const [upper, lower] = page.lines;
    if (!upper || !lower) throw new Error('two lines');
    const glyphs = lower.glyphs.filter((_, column) => column !== 20);
    const reading = readMrz(
      { ...page, lines: [upper, { ...lower, glyphs, text: glyphs.map(({ char }) => char).join('') }] },
      { today },
    );
    expect(reading?.values.has('sex')).toBe(false);
    expect(reading?.values.get('text')?.verdict).toBe('UNCHECKED');
  });
});

describe('a second look', () => {
  const { lines } = madeZone('MRV-B', 2);
  const whole = pageWith(...stacked(lines));
  /** Gives the whole line that a polygon covers. */
  const reread = (looked: number[][]) => (polygon: Line['polygon']) => {
    looked.push([polygon[0].x, polygon[1].x]);
    const line = whole.lines.find(({ polygon: own }) => Math.abs(own[0].y - polygon[0].y) < 8);
    return Promise.resolve(line ?? null);
  };

  it.each([
    [
      'lost its end',
      [
        [60, 700, lines[0]?.slice(0, 20) ?? ''],
        [60, 750, lines[1] ?? ''],
      ],
    ],
    [
      'is too short to be known',
      [
        [60, 700, lines[0]?.slice(0, 12) ?? ''],
        [60, 750, lines[1] ?? ''],
      ],
    ],
    [
      'lost its middle',
      [
        [60, 700, lines[0]?.slice(0, 14) ?? ''],
        [at(25), 700, lines[0]?.slice(25) ?? ''],
        [60, 750, lines[1] ?? ''],
      ],
    ],
  ] as [string, TypedLine[]][])('reads a line in full that %s', async (_, typed) => {
    const looked: number[][] = [];
    const mended = await rereadMrz(pageWith(...typed), formats, reread(looked));
    expect(readMrz(mended, { today })).toMatchObject({ format: 'MRV-B', lines });
    expect(mended.lines).toHaveLength(2);
    // A line that is cut off may be a wider visa's: it is looked at as such first.
    expect(looked.map(([, end = 0]) => end >= at(44))).toEqual(
      typed[0]?.[2] === lines[0]?.slice(0, 20) ? [true, false] : [false],
    );
    expect(looked.at(-1)?.[1]).toBeGreaterThanOrEqual(at(36));
  });

  it.each([
    ['of which only the first', (line: string) => line.slice(0, 40)],
    ['of which no line', (line: string) => line.replace(/<{3,}$/, '<')],
    [
      'of which one line was read as far as a narrower visa’s',
      (line: string) => line.slice(0, line.startsWith('V') ? 36 : 30),
    ],
  ])('tells a visa of 44 columns %s was read in full', async (_, cut) => {
    const visa = madeZone('MRV-A', 11).lines;
    const shown = pageWith(...stacked(visa));
    const mended = await rereadMrz(pageWith(...stacked(visa.map(cut))), formats, (polygon) => {
      const line = shown.lines.find(({ polygon: own }) => Math.abs(own[0].y - polygon[0].y) < 8);
      const seen = Math.round((polygon[1].x - 60) / 18);
      return Promise.resolve(pageWith([60, polygon[0].y, line?.text.slice(0, seen) ?? '']).lines[0] ?? null);
    });
    expect(readMrz(mended, { today })).toMatchObject({ format: 'MRV-A', lines: visa });
  });

  it.each(['<', 'MB'])('leaves a visa of 36 columns one, whatever stands behind it (%s)', async (behind) => {
    const cut = pageWith(...stacked(lines.map((line) => line.replace(/<{3,}$/, '<'))));
    const mended = await rereadMrz(cut, formats, (polygon) => {
      const line = whole.lines.find(({ polygon: own }) => Math.abs(own[0].y - polygon[0].y) < 8);
      return Promise.resolve(pageWith([60, polygon[0].y, `${line?.text ?? ''} ${behind}`]).lines[0] ?? null);
    });
    expect(readMrz(mended, { today })).toMatchObject({ format: 'MRV-B', lines });
  });

  it('reads each of two zones of one format in full', async () => {
    const zones = [madeZone('TD3', 11).lines, madeZone('TD3', 12).lines];
    const typed = (cut: number) =>
      zones.flatMap((zone, index): TypedLine[] => [
        [60, 200 + 500 * index, zone[0]?.slice(0, cut) ?? ''],
        [60, 250 + 500 * index, zone[1] ?? ''],
      ]);
    const full = pageWith(...typed(44));
    const mended = await rereadMrz(pageWith(...typed(20)), formats, (polygon) =>
      Promise.resolve(full.lines.find(({ polygon: own }) => Math.abs(own[0].y - polygon[0].y) < 8) ?? null),
    );
    expect(mended.lines.map(({ text }) => text)).toEqual(full.lines.map(({ text }) => text));
    expect(readMrzs(mended, { today }).map((zone) => zone.lines)).toEqual(expect.arrayContaining(zones));
  });

  it('looks no further than the zone, whatever stands beside it', async () => {
    const looked: number[][] = [];
    const beside: TypedLine[] = [[at(40), 752, '底镇新']];
    const cut = pageWith([60, 700, lines[0]?.slice(0, 20) ?? ''], [60, 750, lines[1] ?? ''], ...beside);
    const mended = await rereadMrz(cut, ['MRV-B'], reread(looked));
    expect(readMrz(mended, { today })).toMatchObject({ lines });
    expect(looked[0]?.[1]).toBeLessThan(at(40));
  });

  it('is not taken where nothing is the matter, or nothing is read', async () => {
    const looked: number[][] = [];
    expect(await rereadMrz(whole, formats, reread(looked))).toBe(whole);
    expect(looked).toEqual([]);
    const cut = pageWith([60, 700, lines[0]?.slice(0, 20) ?? ''], [60, 750, lines[1] ?? '']);
    expect(await rereadMrz(cut, formats, () => Promise.resolve(null))).toBe(cut);
  });
});

describe('whatever a page holds', () => {
  it("a voter's card's own numbers, which begin like a document code, are no zone", () => {
    const page = pageOf([
      [100, 700, 'AUFA780127HMCCLN02 2000 02'],
      [100, 760, '27/01/1978 1531 2023 - 2033'],
    ]);
    expect(readMrz(page, { formats: ['TD1'], today })).toBeUndefined();
  });

  it('takes no number beside a word for the first line of a card', () => {
    const page = pageOf([
      [590, 510, '19800615-0927', 36],
      [1060, 510, 'SVENSK/SWEDISH', 36],
    ]);
    expect(readMrzs(page, { today: '2026-06-15', formats: ['TD1'] })).toEqual([]);
  });

  const alphabet = '<<<<<<<<<<<<ABCDEFGKOSZIPVX0123456789«‹c張éßİ·| \u0301😀';
  const garble = (line: string, random: Random): string =>
    [...line]
      .flatMap((char) => {
        if (!random.chance(0.12)) return [char];
        const other = random.pick([...alphabet]);
        return random.pick([[], [other], [char, other], [char, char]]);
      })
      .join('');

  it('nothing throws, and no value is VALID whose check digit fails', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = new Random(seed, 'fuzz');
      const made = madeZone(random.pick(formats), seed).lines;
      const noise = Array.from({ length: random.int(0, 3) }, () =>
        random.pattern('@@##<<<@@##').repeat(random.int(0, 6)),
      );
      const typed = [...made.map((line) => garble(line, random)), ...noise].map((line, index): TypedLine => [
        random.int(0, 200),
        300 + 45 * index + random.int(-9, 9),
        line,
        random.int(1, 40),
      ]);
      const doubts = Object.fromEntries(
        typed.map((_, index): [number, Doubt] => [
          index,
          Object.fromEntries(
            Array.from({ length: 60 }, (__, column) => [
              column,
              { confidence: random.next(), runnerUp: random.pick([...alphabet]) },
            ]),
          ),
        ]),
      );
      for (const { lines, checks, values } of readMrzs(pageOf(typed, doubts), { today })) {
        expect(lines.every((line) => /^[A-Z0-9<]*$/.test(line))).toBe(true);
        const failing = new Set(checks.flatMap(({ name, holds }) => (holds ? [] : [name])));
        for (const [key, { verdict, rule }] of values) {
          if (failing.has(key) || (key === 'text' && failing.size > 0)) expect(verdict).toBe('INVALID');
          expect(rule === null).toBe(verdict === 'UNCHECKED');
        }
      }
    }
  });

  it('two dates with a label between them are no line of a zone, though digits look like its code', () => {
    const row: readonly TypedLine[] = [
      [60, 300, '11.02.2024'],
      [300, 300, 'SCADENZA/ EXPIRY'],
      [600, 300, '11.02.2034'],
    ];
    expect(readMrzs(pageOf(row), { today })).toEqual([]);
  });

  it('pieces that overlap end too', () => {
    const row: readonly TypedLine[] = [
      [60, 300, 'KYVYY'],
      [260, 300, '18 MEI/MAY 2019'],
      [500, 302, '18 MEI/MAY 2029'],
      [510, 298, 'G P4D'],
    ];
    expect(readMrzs(pageOf(row), { today })).toEqual([]);
  });

  it('degenerate lines neither', () => {
    const point = { x: 5, y: 5 };
    const flat: Line = {
      text: '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
      confidence: 1,
      polygon: [point, point, point, point],
      glyphs: Array.from({ length: 30 }, () => ({ char: '<', confidence: 1, at: Number.NaN })),
    };
    for (const lines of [[], [flat], [flat, flat, flat], [{ ...flat, text: '', glyphs: [] }]]) {
      expect(() => readMrzs({ ...pageWith(), lines }, { today })).not.toThrow();
    }
  });
});

/** TD3's lower line with its check digits made anew (ICAO 9303-3 §4.9). */
function checked(line: string): string {
  const digit = (text: string) => {
    const sum = [...text].reduce((total, char, index) => {
      const value = char === '<' ? 0 : /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 55;
      return total + value * ([7, 3, 1][index % 3] ?? 0);
    }, 0);
    return String(sum % 10);
  };
  const number = line.slice(0, 9) + digit(line.slice(0, 9));
  const optional = line.slice(28, 42) + digit(line.slice(28, 42));
  const composite = digit(number + line.slice(13, 20) + line.slice(21, 28) + optional);
  return number + line.slice(10, 28) + optional + composite;
}
