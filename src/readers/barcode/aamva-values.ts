import { feetAndInches, heightOf } from '../../documents/normalise/feet-and-inches.ts';
import { tidy } from './payload-text.ts';

/** What issuers write where there is nothing to say (D20 data dictionary: NONE, unavailable, unknown). */
const nothing = /^(?:|none|unavl|unavail(?:able)?|n\/?a|unk(?:nown)?)$/i;

/** A text without padding; null where it says that there is none. */
export function aamvaText(text: string): string | null {
  const plain = tidy(text);
  return nothing.test(plain) ? null : plain;
}

/** A name: commas part given names in versions 2 and 3, and stand for spaces. */
export function aamvaName(text: string): string | null {
  return aamvaText(text.replace(/[,$]+/g, ' '));
}

/**
 * The full name of version 1 (DAA): surname, given names, suffix, parted by commas; by `$` or `@` at some issuers, and by
 * spaces at others, where a surname of two words cannot be told from a given name: then only the whole is known.
 */
export function aamvaFullName(text: string): { surname: string; givenNames: string | null } | null {
  const [surname = '', first = '', ...more] = text.split(/[,$@]/).map(tidy);
  if (surname === '' || first === '') return null;
  return { surname, givenNames: [first, ...more.slice(0, 1)].filter((part) => part !== '').join(' ') };
}

/** DBC: 1 male, 2 female, 9 not specified (ANSI D-20); version 1 has M and F, later practice X. */
export function aamvaSex(text: string): string | null {
  const forms: Readonly<Record<string, string>> = { 1: 'M', 2: 'F', 9: 'X', 0: 'X', M: 'M', F: 'F', X: 'X', U: 'X' };
  return forms[tidy(text).toUpperCase()] ?? null;
}

/**
 * DAU: `070 in`, `178 cm`; version 1 feet and two digits of inches (`510`), or with marks (`5'10"`, `5-10`); some leave
 * the unit out. Inches come back as `5'10"`, centimetres as `178 cm`.
 */
export function aamvaHeight(text: string): string | null {
  const plain = tidy(text).toLowerCase();
  const [, amount, unit] = /^(0?\d\d|[12]\d\d) ?(in|cm)?s?\.?$/.exec(plain) ?? [];
  if (amount !== undefined) {
    const inches = unit === 'in' || (unit === undefined && Number(amount) < 100);
    if (inches) return heightOf(Math.floor(Number(amount) / 12), Number(amount) % 12);
    return between(Number(amount), 50, 260) ? `${Number(amount)} cm` : null;
  }
  return feetAndInches(plain);
}

/** DAW pounds, DAX kilograms: `165` is `165 lb`. */
export function aamvaWeight(text: string, unit: 'lb' | 'kg'): string | null {
  const [, amount] = /^(\d{2,3})(?: ?(?:lbs?|kgs?))?$/i.exec(tidy(text)) ?? [];
  return amount !== undefined && Number(amount) >= 10 ? `${Number(amount)} ${unit}` : null;
}

/** DAK: nine digits with zeros for an unknown +4, or a Canadian code, as they are printed. */
export function aamvaPostalCode(text: string): string | null {
  const plain = tidy(text).toUpperCase().replace(/[\s-]/g, '');
  const [, zip, plus] = /^(\d{5})(\d{4})?$/.exec(plain) ?? [];
  if (zip !== undefined) return plus === undefined || plus === '0000' ? zip : `${zip}-${plus}`;
  const [, area, unit] = /^([A-Z]\d[A-Z])(\d[A-Z]\d)(?:0+)?$/.exec(plain) ?? [];
  return area === undefined || unit === undefined ? aamvaText(text) : `${area} ${unit}`;
}

/** DDK 1 in versions 6 and up, DBH Y in version 1. */
export function aamvaFlag(text: string): string | null {
  const plain = tidy(text).toUpperCase();
  return ['1', 'Y', 'YES'].includes(plain) ? 'Yes' : ['0', '2', 'N', 'NO'].includes(plain) ? 'No' : null;
}

function between(value: number, min: number, max: number): boolean {
  return value >= min && value <= max;
}
