import type { AlignedLine, Column } from './align-line.ts';
import { holding, type ZoneLines } from './check-digits.ts';
import type { MrzLayout, Span } from './layouts.ts';
import { doubleFiller, isReadFiller, splitNames } from './names.ts';

/** Letters that recognisers give for a filler. */
const likeFiller = /^[KCEXLS]$/;
/** A letter that the recogniser was surer of than this is one, even alone among fillers. */
const surer = 0.97;

/**
 * Each line's columns: by position, or without it where more check digits agree so. Letters among the fillers that are
 * misread fillers are taken out, of the names by what a name can look like, elsewhere unless a check digit speaks for
 * them (K counts as much as `<` there: most digits cannot tell).
 */
export function chooseColumns(found: readonly (AlignedLine | null)[], layout: MrzLayout): ZoneLines {
  let chosen: ZoneLines = found.map((line, index) => line && cleanNames(line.columns, layout, index));
  for (const [index, line] of found.entries()) {
    if (!line) continue;
    const plain = line.otherColumns && cleanNames(line.otherColumns, layout, index);
    const other = plain ? chosen.with(index, plain) : chosen;
    if (holding(other, layout) > holding(chosen, layout)) chosen = other;
    const cleaned = chosen.with(index, withoutStrays(chosen[index] ?? [], layout, index));
    if (holding(cleaned, layout) >= holding(chosen, layout)) chosen = cleaned;
  }
  return chosen;
}

/** Fillers for the letters like them that stand alone among fillers, outside the names. */
function withoutStrays(columns: readonly Column[], { lines }: MrzLayout, line: number): readonly Column[] {
  const stray = (at: number): boolean => {
    const column = columns[at];
    return lines[line]?.[at] === 'n' && likeFiller.test(column?.char ?? '') && (column?.glyph?.confidence ?? 0) < surer;
  };
  return columns.map((column, index) => {
    if (!stray(index)) return column;
    let [from, to] = [index, index];
    while (stray(from)) from -= 1;
    while (stray(to)) to += 1;
    return columns[from]?.char === '<' && (columns[to]?.char ?? '<') === '<' ? { ...column, char: '<' } : column;
  });
}

/**
 * Behind a name nothing follows but fillers (ICAO 9303-4 §4.2.2.1), so what stands there is a misread filler, unless it
 * is long and sure enough to be a name. A lone doubtful letter between fillers too.
 */
function cleanNames(columns: readonly Column[], { fields }: MrzLayout, line: number): readonly Column[] {
  let cleaned = columns;
  const inLine = (spans: readonly Span[] = []) => spans.filter((span) => span.line === line);
  for (const { from, to } of inLine(fields.names)) {
    const [, givenNames] = splitNames(columns.slice(from, to));
    const end = doubleFiller(givenNames);
    cleaned = cleanName(cleaned, from, to, end === null ? to : to - givenNames.length + end);
  }
  for (const { from, to } of inLine(fields.surname)) {
    cleaned = cleanName(cleaned, from, to, from + (doubleFiller(columns.slice(from, to)) ?? to - from));
  }
  for (const { from, to } of inLine(fields.givenNames)) cleaned = cleanName(cleaned, from, to, to);
  return cleaned;
}

/** @param tailFrom the column behind the name */
function cleanName(columns: readonly Column[], from: number, to: number, tailFrom: number): readonly Column[] {
  return columns.map((column, index) => {
    const letter = column.char !== '<' && column.glyph;
    if (!letter || index < from || index >= to) return column;
    const alone = isReadFiller(columns[index - 1]) && isReadFiller(columns[index + 1]);
    const doubtful = letter.confidence < 0.75 || (letter.runnerUp === '<' && letter.confidence < 0.9);
    const word = wordAt(columns, index);
    const noWord = word.length < 3 || word.every(({ char }) => likeFiller.test(char));
    const inTail = index >= tailFrom && (alone || doubtful || noWord);
    return inTail || (alone && doubtful) ? { ...column, char: '<' } : column;
  });
}

/** The run of letters that a column stands in. */
function wordAt(columns: readonly Column[], index: number): readonly Column[] {
  let from = index;
  let to = index;
  while (from > 0 && columns[from - 1]?.char !== '<') from -= 1;
  while (to < columns.length - 1 && columns[to + 1]?.char !== '<') to += 1;
  return columns.slice(from, to + 1);
}
