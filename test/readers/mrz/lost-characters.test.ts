import { describe, expect, it } from '@jest/globals';

import type { Page } from '../../../src/page.ts';
import { readMrz } from '../../../src/readers/mrz/read-mrz.ts';
import { type Doubt, pageOf } from '../page-of.ts';

/** The specimen of ICAO 9303-4, appendix B. */
const utopia = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
const french = ['P<FRABENARD<<HUGO<JULIEN<<<<<<<<<<<<<<<<<<<<', '92FV271355FRA8202202M3001167<<<<<<<<<<<<<<<6'];

/** A zone whose recogniser dropped characters: their places stay empty. */
function zoneOf(lines: readonly string[], dropped: readonly (readonly [line: number, column: number])[], doubts = {}) {
  const page = pageOf(
    lines.map((line, index) => [60, 700 + index * 60, line] as const),
    doubts as Readonly<Record<number, Doubt>>,
  );
  const isDropped = (line: number, column: number) => dropped.some(([l, c]) => l === line && c === column);
  const thinned: Page = {
    ...page,
    lines: page.lines.map((line, index) => {
      const glyphs = line.glyphs.filter((_, column) => !isDropped(index, column));
      return { ...line, glyphs, text: glyphs.map(({ char }) => char).join('') };
    }),
  };
  return readMrz(thinned, { formats: ['TD3'], today: '2026-11-23' });
}

const textOf = (...given: Parameters<typeof zoneOf>) => zoneOf(...given)?.values.get('text')?.value;

describe('characters that the recogniser dropped', () => {
  it.each([
    ['a digit of the number', [[1, 3]]],
    ['a digit of the birth date', [[1, 15]]],
    ['the expiry date’s digit', [[1, 27]]],
    ['the last digit', [[1, 43]]],
  ] as const)('%s follows from the check digits', (_, dropped) => {
    expect(textOf(utopia, dropped)).toBe(utopia.join('\n'));
  });

  it('prove nothing where they are the check digit itself', () => {
    const checks = zoneOf(utopia, [[1, 43]])?.checks.map(({ name }) => name);
    expect(checks).toEqual(['documentNumber', 'birthDate', 'expiryDate', 'optionalData']);
  });

  it('a letter of the issuing state is taken from the other line', () => {
    expect(textOf(french, [[0, 3]])).toBe(french.join('\n'));
  });
});

describe('codes that ICAO 9303-3 §5 does not know', () => {
  const polish = (first: string, second: string) => [
    `P<${first}ZREBIEC<<BLAZEJ<<<<<<<<<<<<<<<<<<<<<<<<`,
    `EK02295389${second}8908065M350814989080601419<<<62`,
  ];

  it.each([
    ['a look-alike on both lines', 'PQL', 'PQL', 'POL'],
    ['the other line', 'PXL', 'POL', 'POL'],
  ])('become the one that %s leaves', (_, first, second, code) => {
    const doubts = { 0: { 3: { confidence: 0.4 } } };
    const values = zoneOf(polish(first, second), [], doubts)?.values;
    expect(values?.get('text')?.value).toBe(polish(code, code).join('\n'));
    expect(values?.get('nationality')).toMatchObject({ value: code, verdict: 'VALID' });
  });

  it('stay as read where several would do', () => {
    const nationality = zoneOf(polish('PXZ', 'PXZ'), [])?.values.get('nationality');
    expect(nationality).toMatchObject({ value: 'PXZ', verdict: 'INVALID' });
  });
});
