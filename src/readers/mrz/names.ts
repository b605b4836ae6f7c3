import type { Column } from './align-line.ts';

/** A name's columns as text, with spaces for fillers; null where there is none. */
export function nameOf(columns: readonly Column[]): string | null {
  const text = columns.map((column) => column.char).join('');
  return text.replace(/<+/g, ' ').trim() || null;
}

/**
 * Surname and given names: `<<` parts them (ICAO 9303-4 §4.2.2.1). A filler that the recogniser gave counts before one
 * that was only left over, since that may be a letter it dropped.
 */
export function splitNames(
  columns: readonly Column[],
): readonly [surname: readonly Column[], givenNames: readonly Column[]] {
  const read = doubleFiller(columns);
  const letters = columns.findLastIndex((column) => column.char !== '<');
  const any = columns.findIndex((column, index) => column.char === '<' && columns[index + 1]?.char === '<');
  const at = read !== null && read < letters ? read : any;
  if (at < 0) return [columns, []];
  const from = columns.findIndex((column, index) => index > at && column.char !== '<');
  return [columns.slice(0, at), from < 0 ? [] : columns.slice(from)];
}

/** Where two fillers that were both read stand side by side, or null. */
export function doubleFiller(columns: readonly Column[]): number | null {
  const at = columns.findIndex((column, index) => isReadFiller(column) && isReadFiller(columns[index + 1]));
  return at < 0 ? null : at;
}

export function isReadFiller(column: Column | undefined): boolean {
  return column?.char === '<' && column.glyph !== undefined;
}

/** The share of a name's columns that were read: a hole among its letters is a letter lost, or a filler. */
export function withoutHoles(columns: readonly Column[]): number {
  const last = columns.findLastIndex((column) => column.char !== '<');
  const inside = columns.slice(0, last + 1);
  return inside.length === 0 ? 1 : inside.filter((column) => column.glyph !== undefined).length / inside.length;
}
