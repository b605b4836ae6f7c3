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
  /** What some states compute the digit over instead. */
  readonly orOver?: readonly Span[];
}

/** A field of the zone: what is published, the document code, and the names as they share their columns. */
export type MrzField = MrzKey | 'documentCode' | 'names';

export interface MrzLayout {
  readonly format: MrzFormat;
  /** How the document code begins. */
  readonly documentCode: RegExp;
  /** The one state whose documents are laid out so. */
  readonly issuer?: string;
  /**
   * What may stand in each column of each line. l: letter, t: letter of a state's code or filler,
   * a: letter or filler, n: letter, digit or filler, d: digit of a date or number,
   * c: check digit, o: check digit or filler, s: sex.
   */
  readonly lines: readonly string[];
  /** A field's columns, in order where it stands in several places. */
  readonly fields: Readonly<Partial<Record<MrzField, readonly Span[]>>>;
  readonly checks: readonly CheckedSpans[];
  /** Where a document number of more than nine characters goes on. */
  readonly longNumber?: Span;
  /** Where a state puts the holder's own number. */
  readonly personalNumbers?: Readonly<Record<string, readonly Span[]>>;
}

const span = (line: number, from: number, to: number): Span => ({ line, from, to });
const times = (kind: string, count: number): string => kind.repeat(count);

/** The lower line's first 28 columns, in which passports, visas and TD2 agree (ICAO 9303-4, -6, -7, §4.2.2 each). */
const lower = `${times('n', 9)}ottt${times('d', 6)}cs${times('d', 6)}c`;
const lowerFields = {
  documentCode: [span(0, 0, 2)],
  issuingState: [span(0, 2, 5)],
  documentNumber: [span(1, 0, 9)],
  nationality: [span(1, 10, 13)],
  birthDate: [span(1, 13, 19)],
  sex: [span(1, 20, 21)],
  expiryDate: [span(1, 21, 27)],
} as const;
const lowerChecks: readonly CheckedSpans[] = [
  { name: 'documentNumber', over: [span(1, 0, 9)], digit: span(1, 9, 10) },
  { name: 'birthDate', over: [span(1, 13, 19)], digit: span(1, 19, 20) },
  { name: 'expiryDate', over: [span(1, 21, 27)], digit: span(1, 27, 28) },
];
const upper = (width: number): string => `lattt${times('a', width - 5)}`;
/** The composite digit at the end of the lower line. */
const composite = (width: number): CheckedSpans => ({
  name: 'composite',
  over: [span(1, 0, 10), span(1, 13, 20), span(1, 21, width - 1)],
  digit: span(1, width - 1, width),
});

/** Passports: ICAO 9303-4 §4.2.2, two lines of 44. */
const td3: MrzLayout = {
  format: 'TD3',
  documentCode: /^P/,
  lines: [upper(44), `${lower.replace('o', 'c')}${times('n', 14)}oc`],
  fields: { ...lowerFields, names: [span(0, 5, 44)], optionalData: [span(1, 28, 42)] },
  checks: [
    ...lowerChecks,
    { name: 'optionalData', over: [span(1, 28, 42)], digit: span(1, 42, 43), mayBeFiller: true },
    composite(44),
  ],
};

/** Cards of ID-2 size: ICAO 9303-6 §4.2.2, two lines of 36. */
const td2: MrzLayout = {
  format: 'TD2',
  documentCode: /^[ACI]/,
  lines: [upper(36), `${lower}${times('n', 7)}c`],
  fields: { ...lowerFields, names: [span(0, 5, 36)], optionalData: [span(1, 28, 35)] },
  checks: [...lowerChecks, composite(36)],
  longNumber: span(1, 28, 35),
};

/** Cards of ID-1 size: ICAO 9303-5 §4.2.2, three lines of 30. */
const td1: MrzLayout = {
  format: 'TD1',
  documentCode: /^[ACI]/,
  lines: [
    `lattt${times('n', 9)}o${times('n', 15)}`,
    `${times('d', 6)}cs${times('d', 6)}cttt${times('n', 11)}c`,
    times('a', 30),
  ],
  fields: {
    documentCode: [span(0, 0, 2)],
    issuingState: [span(0, 2, 5)],
    documentNumber: [span(0, 5, 14)],
    optionalData: [span(0, 15, 30)],
    birthDate: [span(1, 0, 6)],
    sex: [span(1, 7, 8)],
    expiryDate: [span(1, 8, 14)],
    nationality: [span(1, 15, 18)],
    optionalData2: [span(1, 18, 29)],
    names: [span(2, 0, 30)],
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
  longNumber: span(0, 15, 30),
  // As the states' published specimens show (PRADO: ESP-BO, NLD-BO until 2021, SWE-BO, VNM).
  personalNumbers: {
    // github.com/Eitol/colombian_cedula_mrz_reader: ten digits, zeros before a shorter number.
    COL: [span(1, 18, 28)],
    ESP: [span(0, 15, 24)],
    NLD: [span(0, 15, 24)],
    SWE: [span(0, 15, 27)],
    VNM: [span(0, 15, 27)],
  },
};

/** Visas: ICAO 9303-7 §4.2.2 (MRV-A, two lines of 44) and §5.2.2 (MRV-B, two of 36). They have no composite digit. */
const visa = (format: 'MRV-A' | 'MRV-B', width: number): MrzLayout => ({
  format,
  documentCode: /^V/,
  lines: [upper(width), `${lower.replace('o', 'c')}${times('n', width - 28)}`],
  fields: { ...lowerFields, names: [span(0, 5, width)], optionalData: [span(1, 28, width)] },
  checks: lowerChecks,
});

/**
 * The French national identity card of 1988 to 2021, two lines of 36 that are not ICAO's: surname, then department and
 * office of issue; number (year, month, department, serial number), given names with `<<` between them, birth. The last
 * digit covers all the rest. Published by the Ministry of the Interior; described at en.wikipedia.org/wiki/
 * National_identity_card_(France) and dcode.fr/french-id-card.
 */
const idFra: MrzLayout = {
  format: 'IDFRA',
  documentCode: /^ID/,
  issuer: 'FRA',
  lines: [
    `lattt${times('a', 25)}${times('n', 6)}`,
    `${times('d', 4)}nnn${times('d', 5)}c${times('a', 14)}${times('d', 6)}csc`,
  ],
  fields: {
    documentCode: [span(0, 0, 2)],
    issuingState: [span(0, 2, 5)],
    surname: [span(0, 5, 30)],
    optionalData: [span(0, 30, 36)],
    documentNumber: [span(1, 0, 12)],
    issueDate: [span(1, 0, 4)],
    givenNames: [span(1, 13, 27)],
    birthDate: [span(1, 27, 33)],
    sex: [span(1, 34, 35)],
  },
  checks: [
    { name: 'documentNumber', over: [span(1, 0, 12)], digit: span(1, 12, 13) },
    { name: 'birthDate', over: [span(1, 27, 33)], digit: span(1, 33, 34) },
    { name: 'composite', over: [span(0, 0, 36), span(1, 0, 35)], digit: span(1, 35, 36) },
  ],
};

/**
 * The Romanian identity card until 2021: TD2, whose number is a series of two letters with six digits, and whose
 * optional data are the personal number (CNP, Law 105/1996) without the birth date: its first digit and its last six.
 */
const idRou: MrzLayout = {
  ...td2,
  format: 'IDROU',
  documentCode: /^ID/,
  issuer: 'ROU',
  lines: [upper(36), `ll${times('d', 6)}n${lower.slice(9).replace('o', 'c')}${times('d', 7)}c`],
  fields: {
    ...td2.fields,
    personalNumber: [span(1, 28, 29), span(1, 13, 19), span(1, 29, 35)],
  },
};

/** The machine-readable zones that are read, as rows of data. */
export const mrzLayouts: readonly MrzLayout[] = [td1, td2, td3, visa('MRV-A', 44), visa('MRV-B', 36), idFra, idRou];
