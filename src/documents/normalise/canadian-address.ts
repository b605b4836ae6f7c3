import { withDigitsFor } from './digit-look-alikes.ts';
import { latinText } from './latin-text.ts';
import { spacedHouseNumber } from './spaced-house-number.ts';

const provinces = 'AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT';
/** Letter, digit, letter; digit, letter, digit (Canada Post, Addressing Guidelines), with what is read for them. */
const locality = new RegExp(
  String.raw`^(\p{L}[\p{L}\s.'-]*?)[\s,.(]*(?<!\p{L})(${provinces})[\s,.)]*([A-Z][\dOILSZB][A-Z])\s?([\dOILSZB][A-Z][\dOILSZB])$`,
  'u',
);
const street =
  /^(?:(?:UNIT|APT|SUITE|STE|APP)\b\.?\s*#?\w+|#\s?\w+|\d+[A-Z]?(?:\s?[-/]\s?\d+[A-Z]?)?[\s,]+(?:\d+|\p{L})|P\.?O\.?\s?BOX\s|RR\s?\d)/u;

/** Whether a line may be part of a Canadian address: street, unit, or municipality with province and postal code. */
export function isCanadianAddressLine(text: string): boolean {
  const line = spacedHouseNumber(text.trim().toUpperCase());
  return locality.test(line) || (street.test(line) && !/^[\d\s./-]+(?:\p{L}{3})?[\d\s./-]*$/u.test(line));
}

/** `123 YONGE ST⏎TORONTO, ON, M5B 2H1` as one line, `123 YONGE ST, TORONTO, ON M5B 2H1`; null unless both are there. */
export function canadianAddress(text: string): string | null {
  const rows = text
    .toUpperCase()
    .split('\n')
    .map((row) => row.trim());
  const last = locality.exec(rows.at(-1) ?? '');
  const before = rows.slice(0, -1).flatMap((row) => latinText(spacedHouseNumber(row)) ?? []);
  if (!last || before.length === 0) return null;
  const [, town = '', province = '', area = '', unit = ''] = last;
  const code = `${area.charAt(0)}${withDigitsFor(area.charAt(1))}${area.charAt(2)} ${withDigitsFor(unit.charAt(0))}${unit.charAt(1)}${withDigitsFor(unit.charAt(2))}`;
  return [...before, town.trim(), `${province} ${code}`].join(', ');
}
