import { asciiDigits } from '../../src/documents/normalise/ascii-digits.ts';
import type { Truth } from '../cards/layout.ts';

/** A published value that stands on the picture: the printed lines that make it up, most often one; see `bare`. */
export type PrintedValue = readonly string[];

/** One character is found in any text. */
const charactersMin = 2;
const isoDate = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * The published values that are printed in their own characters: names, numbers, addresses, dates in digits. A month in
 * letters, a translated sex or country is not.
 */
export function printedValues(printed: readonly string[], truth: Readonly<Record<string, Truth>>): PrintedValue[] {
  const lines = printed.map(bare).filter((line) => line !== '');
  return Object.values(truth).flatMap((value) => {
    const accepted = value === null ? [] : typeof value === 'string' ? [value] : value;
    for (const form of accepted.flatMap(formsOf)) {
      const parts = form.length < charactersMin ? null : partsOf(form, lines);
      if (parts) return [parts];
    }
    return [];
  });
}

/** Whether a text holds a value, wherever its lines stand in it. */
export function holds(text: readonly string[], value: PrintedValue): boolean {
  const all = bare(text.join(''));
  return value.every((line) => all.includes(line));
}

/** Letters, their marks and digits: without spaces, points and case, and digits of every script as ASCII ones. */
function bare(text: string): string {
  return asciiDigits(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** A date in the orders in which cards print it. */
function formsOf(value: string): string[] {
  const [, year = '', month = '', day = ''] = isoDate.exec(value) ?? [];
  return year === '' ? [bare(value)] : [year + month + day, day + month + year, month + day + year];
}

/** The one line that holds the value, or whole lines that make it up one behind the other. */
function partsOf(value: string, lines: readonly string[]): string[] | null {
  return lines.some((line) => line.includes(value)) ? [value] : wholeLines(value, lines);
}

function wholeLines(value: string, lines: readonly string[]): string[] | null {
  if (value === '') return [];
  for (const line of lines) {
    const rest = value.startsWith(line) ? wholeLines(value.slice(line.length), lines) : null;
    if (rest) return [line, ...rest];
  }
  return null;
}
