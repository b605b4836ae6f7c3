import type { Element, Ground } from '../../layout.ts';
import { two, type Day } from '../../people/dates.ts';

/** One state's passport, as data. */
export interface Issuer {
  /** As in the MRZ: `D` for Germany. */
  readonly mrzCode: string;
  readonly font: string;
  readonly valueFont?: string;
  readonly valueWeight?: number;
  readonly labelSize?: number;
  readonly valueSize?: number;
  readonly ink: string;
  readonly ground: Ground;
  readonly elements: readonly Element[];
  readonly names: {
    readonly male: readonly string[];
    readonly female: readonly string[];
    readonly surnames: readonly string[];
  };
  readonly secondNames?: boolean;
  readonly twoSurnames?: boolean;
  readonly places: readonly string[];
  readonly authorities: readonly string[];
  /** Patterns of the document number: `#` a digit, `@` a letter. */
  readonly numbers: readonly string[];
  /** The last day of validity is the day before the tenth anniversary. */
  readonly lastDayOff?: boolean;
  /** Spellings in the MRZ that differ from ICAO's own. */
  readonly spelling?: Readonly<Record<string, string>>;
  readonly emptyCheck?: '<' | '0';
  readonly complete?: (holder: Holder) => Holder;
  /** The MRZ's optional data. */
  readonly optional?: (holder: Holder) => string;
  /** The values of the layout's `{name}` places. */
  readonly print: (holder: Holder) => Record<string, string>;
  readonly nationalityTruth: (holder: Holder) => readonly string[];
  /** The spellings of the name that the contract leaves open, where there is more than one. */
  readonly nameTruth?: (holder: Holder) => readonly string[];
  readonly birthPlaceTruth?: (holder: Holder) => readonly string[];
  readonly issuePlaceTruth?: (holder: Holder) => readonly string[];
}

/** A person who does not exist, and their passport. */
export interface Holder {
  readonly sex: 'M' | 'F';
  readonly born: Day;
  readonly issued: Day;
  readonly expires: Day;
  /** As printed, in capitals. */
  readonly surname: string;
  readonly givenNames: string;
  /** Latin spellings, where the names are printed in another script. */
  readonly mrzNames?: { readonly surname: string; readonly givenNames: string };
  readonly birthPlace: string;
  readonly authority: string;
  /** As printed, spaces included. */
  readonly number: string;
  /** Random digits for what a state adds of its own. */
  readonly draws: readonly number[];
}

/** 14.08.1994 and its kin. */
export const numeric =
  (separator: string) =>
  ({ year, month, day }: Day): string =>
    [two(day), two(month), String(year)].join(separator);

/** 14 AUG 1994, with the months given. @param between what joins two month names, `/` for AUG/AOÛT */
export const worded =
  (months: readonly string[], shortYear = false) =>
  ({ year, month, day }: Day): string =>
    `${two(day)} ${months[month - 1] ?? ''} ${shortYear ? two(year % 100) : year}`;

export const english = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** What every page prints, dates in the state's form. */
export function common(holder: Holder, date: (day: Day) => string): Record<string, string> {
  return {
    surname: holder.surname,
    givenNames: holder.givenNames,
    number: holder.number,
    sex: holder.sex,
    born: date(holder.born),
    issued: date(holder.issued),
    expires: date(holder.expires),
    birthPlace: holder.birthPlace,
    authority: holder.authority,
  };
}

/** A label with its value below it, the commonest form of a passport's field. */
export function field(label: string, value: string, x: number, y: number, maxWidth = 78): Element[] {
  return [
    { kind: 'text', text: label, style: 'label', x, y, maxWidth },
    { kind: 'text', text: value, style: 'value', x, y: y + 3.9, maxWidth },
  ];
}
