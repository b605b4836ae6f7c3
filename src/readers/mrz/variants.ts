import type { Column } from './align-line.ts';
import type { ZoneLines } from './check-digits.ts';
import type { CheckedSpans, MrzLayout } from './layouts.ts';
import { coerceToKind, fitsKind, lookAlikes } from './mrz-alphabet.ts';

/** A character that the recogniser was this sure of is not doubted for the sake of a check digit. */
export const sure = 0.9;

/** Alone among fillers a character is doubted sooner: recognisers see things at the edge of a crop. */
const surer = 0.97;

/** The zone with another character at one doubtful column of a check's field or at its digit. */
export function variants(lines: ZoneLines, check: CheckedSpans, layout: MrzLayout): ZoneLines[] {
  const made: ZoneLines[] = [];
  for (const { line, from, to } of [...check.over, check.digit]) {
    const columns = lines[line];
    if (!columns) continue;
    for (let at = from; at < to; at += 1) {
      const column = columns[at];
      if (!column) continue;
      const kind = layout.lines[line]?.[at] ?? 'n';
      const others = column.glyph ? othersFor(column, kind) : lostAt(columns, at, kind);
      // Noise of the ground among fillers.
      const amongFillers = columns[at - 1]?.char === '<' && (columns[at + 1]?.char ?? '<') === '<';
      if (amongFillers && (column.glyph?.confidence ?? 1) < surer && fitsKind('<', kind)) others.push('<');
      for (const char of others) {
        made.push(lines.map((all, index) => (index === line && all ? all.with(at, { ...column, char }) : all)));
      }
    }
  }
  return made;
}

/** The zone with a character of a check's field changed for its twin. */
export function twinVariants(lines: ZoneLines, { over }: CheckedSpans, layout: MrzLayout): ZoneLines[] {
  return over.flatMap(({ line, from, to }) =>
    (lines[line] ?? []).slice(from, to).flatMap((column, index) => {
      const twin = twins[column.char];
      if (twin === undefined || !column.glyph || !fitsKind(twin, layout.lines[line]?.[from + index] ?? 'n')) return [];
      return [lines.map((all, at) => (at === line && all ? all.with(from + index, { ...column, char: twin }) : all))];
    }),
  );
}

/** What a column may hold where the recogniser dropped a character: a digit, among digits. */
function lostAt(columns: readonly Column[], at: number, kind: string): string[] {
  const isDigit = (column: Column | undefined) => /^\d$/.test(column?.char ?? '');
  const among = kind === 'd' || kind === 'c' || (isDigit(columns[at - 1]) && isDigit(columns[at + 1]));
  if (among) return [...'0123456789'].filter((digit) => fitsKind(digit, kind));
  return [...'0123456789', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter(
    (char) => columns[at + 1]?.glyph && fitsKind(char, kind),
  );
}

function othersFor({ char, glyph }: Column, kind: string): string[] {
  if (!glyph) return [];
  const others = new Set<string>();
  // A confidence above `sure` still yields to the pairs that recognisers mix up whatever they say: O and 0, I and 1.
  if (glyph.confidence < sure) {
    for (const other of lookAlikes(char)) others.add(other);
    if (glyph.runnerUp !== undefined) others.add(coerceToKind(glyph.runnerUp, kind) ?? glyph.runnerUp);
  } else {
    const twin = twins[char];
    if (twin !== undefined) others.add(twin);
  }
  others.delete(char);
  return [...others].filter((other) => fitsKind(other, kind));
}

/** OCR-B prints these alike enough that confidence says nothing (ICAO 9303-3 §4.3 keeps both in use). */
const twins: Readonly<Record<string, string>> = { O: '0', '0': 'O', I: '1', '1': 'I' };
