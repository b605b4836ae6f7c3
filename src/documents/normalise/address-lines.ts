import { latinText } from './latin-text.ts';

/**
 * An address's printed lines (parted by line breaks) as one: a comma between lines, whether or not one is printed there. The
 * recogniser loses the space before a house's or a road's number more often than others; no word of four letters ends in digits.
 */
export function addressLines(text: string): string | null {
  const lines = text.split('\n').flatMap((line) => latinText(line) ?? (/\d/u.test(line) ? [line.trim()] : []));
  return lines.length === 0
    ? null
    : lines
        .join(', ')
        .replace(/(?<=\p{L}{4})(?=\d)/gu, ' ')
        .toUpperCase();
}
