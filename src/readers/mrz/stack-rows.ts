import type { Line } from '../../page.ts';
import { type Box, heightOf, middleOf } from '../geometry.ts';
import { type AlignedLine, alignLine } from './align-line.ts';
import type { MrzLayout } from './layouts.ts';
import { gap } from './mrz-alphabet.ts';
import type { MrzRow } from './mrz-rows.ts';

/** A row as a line of a zone. */
export interface FoundLine extends AlignedLine {
  readonly box: Box;
  /** The pieces as recognised, joined. */
  readonly printed: string;
  readonly pieces: readonly Line[];
}

/** A row costs less than this or is no line of the zone. */
export const dearest = 0.55;
/** The next line of a zone begins within this many line heights. */
export const lineGap = 4;

export interface AlignableRow extends MrzRow {
  /** As a line of these kinds of columns. */
  readonly as: (kinds: string) => FoundLine;
}

/** Formats share the kinds of their lines: each is aligned once. */
export function alignable(row: MrzRow): AlignableRow {
  const aligned = new Map<string, FoundLine>();
  const as = (kinds: string): FoundLine => {
    const line = aligned.get(kinds) ?? {
      ...alignLine(row.glyphs, kinds),
      box: row.box,
      printed: row.pieces.map((piece) => piece.text).join(' '),
      pieces: row.pieces,
    };
    aligned.set(kinds, line);
    return line;
  };
  return { ...row, as };
}

/** A row as the zone's line `first`, and below it the rows that fit the lines after that best. */
export function stackFrom(
  rows: readonly AlignableRow[],
  start: number,
  first: number,
  { lines }: MrzLayout,
): (FoundLine | null)[] {
  const found: (FoundLine | null)[] = lines.map(() => null);
  const row = rows[start];
  if (!row || !mayBe(row, lines[first] ?? '')) return found;
  let above = row.as(lines[first] ?? '');
  if (above.cost >= dearest) return found;
  found[first] = above;
  for (let index = first + 1; index < lines.length; index += 1) {
    const kinds = lines[index] ?? '';
    const next = rows
      .slice(start + 1)
      .filter((row) => above && isUnder(row.box, above.box) && mayBe(row, kinds))
      .map((row) => row.as(kinds))
      .filter(({ cost }) => cost < dearest)
      .reduce<FoundLine | null>((best, line) => (best && best.cost <= line.cost ? best : line), null);
    found[index] = next;
    above = next ?? above;
  }
  return found;
}

/** Whether a row has about as many characters as a line; aligning is dear. */
function mayBe({ glyphs }: MrzRow, kinds: string): boolean {
  return glyphs.length > 0.35 * kinds.length && glyphs.length < 1.4 * kinds.length + 4;
}

function isUnder(box: Box, above: Box): boolean {
  const beside = Math.min(box.right, above.right) - Math.max(box.left, above.left);
  return (
    middleOf(box) > above.bottom - 0.2 * heightOf(above) &&
    box.top - above.bottom < lineGap * heightOf(box) &&
    beside > 0.3 * Math.min(box.right - box.left, above.right - above.left)
  );
}

/** A row that holds all the zone's lines one behind the other, with or without a space between. */
export function splitRow(row: AlignableRow, { lines }: MrzLayout): (FoundLine | null)[] {
  const width = lines[0]?.length ?? 0;
  if (row.glyphs.length < 0.8 * width * lines.length) return [];
  const [joined, spaced] = [row.as(lines.join('')), row.as(lines.join(gap))];
  const [whole, step] = spaced.cost < joined.cost ? [spaced, width + 1] : [joined, width];
  if (whole.cost >= dearest) return [];
  const { cost, printed, pieces } = whole;
  return lines.map((_, index) => {
    const columns = whole.columns.slice(index * step, index * step + width);
    const xs = columns.flatMap(({ glyph }) => (glyph ? [glyph.x] : []));
    const box = { ...row.box, left: Math.min(...xs, row.box.right), right: Math.max(...xs, row.box.left) };
    return { columns, cost, printed, pieces, box };
  });
}
