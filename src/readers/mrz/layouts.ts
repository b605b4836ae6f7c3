import type { MrzFormat, MrzKey } from '../../documents/define.ts';

/** Columns `from` up to but not including `to` of a line, both from 0. */
export interface Span {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export interface CheckedSpans {
  readonly name: string;
  readonly over: readonly Span[];
  readonly digit: Span;
  /** The digit may be `<` where the field is empty (ICAO 9303-4 §4.2.2.2, note j). */
  readonly mayBeFiller?: boolean;
}

export interface MrzLayout {
  readonly format: MrzFormat;
  /**
   * What may stand in each column of each line. l: letter, t: letter of a state's code or filler,
   * a: letter or filler, n: letter, digit or filler, d: digit of a date,
   * c: check digit, o: check digit or filler, s: sex.
   */
  readonly lines: readonly string[];
  readonly fields: Readonly<Partial<Record<MrzKey | 'documentCode' | 'names', Span>>>;
  readonly checks: readonly CheckedSpans[];
}

const span = (line: number, from: number, to: number): Span => ({ line, from, to });

/** ICAO 9303-4 §4.2.2: two lines of 44. */
const td3: MrzLayout = {
  format: 'TD3',
  lines: [`lattt${'a'.repeat(39)}`, `${'n'.repeat(9)}ctttddddddcsddddddc${'n'.repeat(14)}oc`],
  fields: {
    documentCode: span(0, 0, 2),
    issuingState: span(0, 2, 5),
    names: span(0, 5, 44),
    documentNumber: span(1, 0, 9),
    nationality: span(1, 10, 13),
    birthDate: span(1, 13, 19),
    sex: span(1, 20, 21),
    expiryDate: span(1, 21, 27),
    optionalData: span(1, 28, 42),
  },
  checks: [
    { name: 'documentNumber', over: [span(1, 0, 9)], digit: span(1, 9, 10) },
    { name: 'birthDate', over: [span(1, 13, 19)], digit: span(1, 19, 20) },
    { name: 'expiryDate', over: [span(1, 21, 27)], digit: span(1, 27, 28) },
    { name: 'optionalData', over: [span(1, 28, 42)], digit: span(1, 42, 43), mayBeFiller: true },
    { name: 'composite', over: [span(1, 0, 10), span(1, 13, 20), span(1, 21, 43)], digit: span(1, 43, 44) },
  ],
};

/** ICAO 9303-6 §4.2.2: two lines of 36. */
const td2: MrzLayout = {
  format: 'TD2',
  lines: [`lattt${'a'.repeat(31)}`, `${'n'.repeat(9)}ctttddddddcsddddddc${'n'.repeat(7)}c`],
  fields: {
    documentCode: span(0, 0, 2),
    issuingState: span(0, 2, 5),
    names: span(0, 5, 36),
    documentNumber: span(1, 0, 9),
    nationality: span(1, 10, 13),
    birthDate: span(1, 13, 19),
    sex: span(1, 20, 21),
    expiryDate: span(1, 21, 27),
    optionalData: span(1, 28, 35),
  },
  checks: [
    { name: 'documentNumber', over: [span(1, 0, 9)], digit: span(1, 9, 10) },
    { name: 'birthDate', over: [span(1, 13, 19)], digit: span(1, 19, 20) },
    { name: 'expiryDate', over: [span(1, 21, 27)], digit: span(1, 27, 28) },
    { name: 'composite', over: [span(1, 0, 10), span(1, 13, 20), span(1, 21, 35)], digit: span(1, 35, 36) },
  ],
};

/** ICAO 9303-5 §4.2.2: three lines of 30. */
const td1: MrzLayout = {
  format: 'TD1',
  lines: [`lattt${'n'.repeat(9)}o${'n'.repeat(15)}`, `ddddddcsddddddcttt${'n'.repeat(11)}c`, 'a'.repeat(30)],
  fields: {
    documentCode: span(0, 0, 2),
    issuingState: span(0, 2, 5),
    documentNumber: span(0, 5, 14),
    optionalData: span(0, 15, 30),
    birthDate: span(1, 0, 6),
    sex: span(1, 7, 8),
    expiryDate: span(1, 8, 14),
    nationality: span(1, 15, 18),
    names: span(2, 0, 30),
  },
  checks: [
    { name: 'documentNumber', over: [span(0, 5, 14)], digit: span(0, 14, 15) },
    { name: 'birthDate', over: [span(1, 0, 6)], digit: span(1, 6, 7) },
    { name: 'expiryDate', over: [span(1, 8, 14)], digit: span(1, 14, 15) },
    {
      name: 'composite',
      over: [span(0, 5, 30), span(1, 0, 7), span(1, 8, 15), span(1, 18, 29)],
      digit: span(1, 29, 30),
    },
  ],
};

/** The machine-readable zones of ICAO 9303, as rows of data. */
export const mrzLayouts: Readonly<Record<MrzFormat, MrzLayout>> = { TD1: td1, TD2: td2, TD3: td3 };
