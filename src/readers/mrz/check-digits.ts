import { icaoCheckDigit } from '../../documents/validate/icao-check-digit.ts';
import type { Column } from './align-line.ts';
import type { CheckedSpans, MrzLayout, Span } from './layouts.ts';

/** A zone's lines, column by column; null for a line that was not found. */
export type ZoneLines = readonly (readonly Column[] | null)[];

/** The columns over some spans, or null where one of their lines is not there. */
export function columnsOver(lines: ZoneLines, spans: readonly Span[]): readonly Column[] | null {
  const over = spans.map(({ line, from, to }) => lines[line]?.slice(from, to));
  return over.every((columns) => columns !== undefined) ? over.flat() : null;
}

/** The columns' text over some spans. */
export function textOver(lines: ZoneLines, spans: readonly Span[]): string | null {
  return (
    columnsOver(lines, spans)
      ?.map(({ char }) => char)
      .join('') ?? null
  );
}

/** Whether a check digit agrees with what it stands over; null where the lines are not there. */
export function checkHolds(lines: ZoneLines, { over, orOver, digit, mayBeFiller }: CheckedSpans): boolean | null {
  const text = textOver(lines, over);
  const is = textOver(lines, [digit]);
  if (text === null || is === null) return null;
  if (mayBeFiller && is === '<') return /^<*$/.test(text);
  return [text, orOver && textOver(lines, orOver)].some((each) => each != null && icaoCheckDigit(each) === is);
}

/** Whether a check digit stands there: one that was dropped and put back from what it stands over proves nothing. */
export function wasRead(lines: ZoneLines, { digit }: CheckedSpans): boolean {
  return lines[digit.line]?.[digit.from]?.glyph !== undefined;
}

/** The digit that covers the others, too. */
export function compositeOf({ checks }: MrzLayout): CheckedSpans | undefined {
  return checks.find(({ name }) => name === 'composite');
}

/** How many of the layout's check digits agree. */
export function holding(lines: ZoneLines, { checks }: MrzLayout): number {
  return checks.filter((check) => checkHolds(lines, check) === true).length;
}

/** Whether a check covers every column of some spans. */
export function covers({ over }: CheckedSpans, spans: readonly Span[]): boolean {
  return spans.every(({ line, from, to }) =>
    over.some((span) => span.line === line && span.from <= from && span.to >= to),
  );
}
