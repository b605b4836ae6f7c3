import { icaoCheckDigit } from '../../documents/validate/icao-check-digit.ts';
import type { Column } from './align-line.ts';
import { checkHolds, compositeOf, covers, textOver, type ZoneLines } from './check-digits.ts';
import type { PrintedName } from './complete-names.ts';
import type { CheckedSpans, MrzLayout } from './layouts.ts';
import { coerceToKind, fitsKind, lookAlikes } from './mrz-alphabet.ts';

/** A character that the recogniser was this sure of is not doubted for the sake of a check digit. */
const sure = 0.9;

/** Alone among fillers a character is doubted sooner: recognisers see things at the edge of a crop. */
const surer = 0.97;

/** What the visual zone gives for the MRZ's fields, in the MRZ's own characters. */
export interface Witness {
  /** A checked field's value, fillers left out; undefined where it was not read. */
  readonly valueOf: (field: string) => string | undefined;
  /** The ways to read the printed name. */
  readonly names: readonly PrintedName[];
}

export const noWitness: Witness = { valueOf: () => undefined, names: [] };

/**
 * Corrects misread characters where a check digit proves it: for a field whose check fails, the one reading among
 * those that differ at a single doubtful character (or its check digit) which passes the field's check, and does not
 * break the composite check where that check held before. A reading that the visual zone has too needs no such search,
 * and one that it confirms as read is not touched. Lines whose checks hold are returned as they are.
 */
export function repairColumns(lines: ZoneLines, layout: MrzLayout, witness: Witness = noWitness): ZoneLines {
  let repaired = lines;
  const composite = compositeOf(layout);
  for (const check of layout.checks) {
    if (check === composite || (checkHolds(repaired, check) !== false && !hasHole(repaired, check, layout))) continue;
    const confirmed = witness.valueOf(check.name);
    const asPrinted = confirmed !== undefined && confirmed === textOver(repaired, check.over)?.replace(/<+$/, '');
    // Then only its digit can be wrong, and only one that was dropped is filled in.
    if (asPrinted && repaired[check.digit.line]?.[check.digit.from]?.glyph) continue;
    const doubted = asPrinted ? { ...check, over: [] } : check;
    const passing = variants(repaired, doubted, layout).filter((variant) => checkHolds(variant, check));
    const proved =
      passing.length > 1 && composite ? passing.filter((variant) => checkHolds(variant, composite)) : passing;
    const matching = passing.filter((variant) => textOver(variant, check.over)?.replace(/<+$/, '') === confirmed);
    const [only] = matching.length === 1 ? matching : proved;
    if (only && (matching.length === 1 || proved.length === 1)) repaired = only;
  }
  return byComposite(withComposite(repaired, layout), layout);
}

/**
 * Whether a character was dropped inside a field: its column counts as a filler, and a filler as 0. Optional data may
 * hold fillers anywhere, so there nothing tells.
 */
function hasHole(lines: ZoneLines, { name, over }: CheckedSpans, layout: MrzLayout): boolean {
  if (name === 'optionalData') return false;
  return over.some(({ line, from, to }) => {
    const columns = lines[line]?.slice(from, to) ?? [];
    const last = columns.findLastIndex(({ char }) => char !== '<');
    const isDate = layout.lines[line]?.[from] === 'd';
    return columns.some(({ char, glyph }, index) => char === '<' && !glyph && (isDate ? last >= 0 : index < last));
  });
}

/** A composite digit that the recogniser dropped is the one that follows from fields whose own digits hold. */
function withComposite(lines: ZoneLines, layout: MrzLayout): ZoneLines {
  const { checks } = layout;
  const composite = compositeOf(layout);
  const { line, from } = composite?.digit ?? { line: 0, from: 0 };
  const columns = lines[line];
  const column = columns?.[from];
  if (!composite || !columns || !column || column.glyph || column.char !== '<') return lines;
  // Where more than the digit is missing the line is cut off, and what it held is not known.
  if (!columns[from - 1]?.glyph) return lines;
  if (checks.some((check) => check !== composite && checkHolds(lines, check) !== true)) return lines;
  const digit = icaoCheckDigit(textOver(lines, composite.over) ?? '');
  return digit === null ? lines : lines.with(line, columns.with(from, { char: digit }));
}

/**
 * Where every field's own digit holds and the composite one does not, the mistake stands where only that one looks:
 * optional data, a French card's names, or the digit. The one doubtful character whose other reading sets it right.
 */
function byComposite(lines: ZoneLines, layout: MrzLayout): ZoneLines {
  const composite = compositeOf(layout);
  if (!composite || checkHolds(lines, composite) !== false) return lines;
  const others = layout.checks.filter((check) => check !== composite);
  if (others.some((check) => checkHolds(lines, check) !== true)) return lines;
  const alone = composite.over.flatMap(({ line, from, to }) =>
    Array.from({ length: to - from }, (_, index) => ({ line, from: from + index, to: from + index + 1 })).filter(
      (span) => !others.some((check) => covers(check, [span]) || covers({ ...check, over: [check.digit] }, [span])),
    ),
  );
  const isDoubtful = ({ line, from }: { line: number; from: number }) =>
    (lines[line]?.[from]?.glyph?.confidence ?? 1) < sure;
  const passing = variants(lines, { ...composite, over: alone.filter(isDoubtful) }, layout).filter(
    (variant) => checkHolds(variant, composite) === true,
  );
  return passing.length === 1 && passing[0] ? passing[0] : lines;
}

/** The zone with another character at one doubtful column of a check's field or at its digit. */
function variants(lines: ZoneLines, check: CheckedSpans, layout: MrzLayout): ZoneLines[] {
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
