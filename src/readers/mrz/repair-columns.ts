import { icaoCheckDigit } from '../../documents/validate/icao-check-digit.ts';
import { checkHolds, compositeOf, covers, textOver, type ZoneLines } from './check-digits.ts';
import type { PrintedName } from './complete-names.ts';
import type { CheckedSpans, MrzLayout } from './layouts.ts';
import { sure, twinVariants, variants } from './variants.ts';

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
    // Then only its digit can be wrong, and only one that was dropped is filled in; or both zones mix up the same twins.
    if (asPrinted && repaired[check.digit.line]?.[check.digit.from]?.glyph) {
      repaired = withTwins(repaired, check, composite, layout) ?? repaired;
      continue;
    }
    const doubted = asPrinted ? { ...check, over: [] } : check;
    const passing = variants(repaired, doubted, layout).filter((variant) => checkHolds(variant, check));
    const proved =
      passing.length > 1 && composite ? passing.filter((variant) => checkHolds(variant, composite)) : passing;
    const matching = passing.filter((variant) => textOver(variant, check.over)?.replace(/<+$/, '') === confirmed);
    repaired = theOnly(matching) ?? theOnly(proved) ?? theOnly(changingDoubted(repaired, proved)) ?? repaired;
  }
  return byComposite(withComposite(repaired, layout), layout);
}

/** The one change of O for 0, or I for 1, in a field that sets both its own digit and the composite one right. */
function withTwins(
  lines: ZoneLines,
  check: CheckedSpans,
  composite: CheckedSpans | undefined,
  layout: MrzLayout,
): ZoneLines | undefined {
  if (!composite) return undefined;
  return theOnly(
    twinVariants(lines, check, layout).filter((one) => checkHolds(one, check) && checkHolds(one, composite)),
  );
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
  return theOnly(passing) ?? lines;
}

function theOnly<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** Those variants that change a character which the recogniser doubted. */
function changingDoubted(lines: ZoneLines, among: readonly ZoneLines[]): ZoneLines[] {
  return among.filter((variant) =>
    variant.some((columns, line) =>
      columns?.some(({ char, glyph }, at) => char !== lines[line]?.[at]?.char && (glyph?.confidence ?? 1) < sure),
    ),
  );
}
