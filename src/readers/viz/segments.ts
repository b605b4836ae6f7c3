import type { Glyph, Line, Page, Polygon } from '../../page.ts';
import { type Box, boxOf, heightOf, slicePolygon } from '../geometry.ts';
import type { LabelHit } from './find-labels.ts';

/** A piece of a line that holds no label: what a value can be read from. */
export interface Segment {
  readonly page: Page;
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly polygon: Polygon;
  readonly box: Box;
  /** Its letters run to the left, as Arabic ones do. */
  readonly runsLeft: boolean;
  /** The label right before it on the same line. */
  readonly after: PlacedLabel | null;
}

export interface PlacedLabel {
  readonly page: Page;
  readonly slot: string | null;
  readonly box: Box;
  readonly runsLeft: boolean;
  readonly score: number;
}

export interface Pieces {
  readonly segments: readonly Segment[];
  readonly labels: readonly PlacedLabel[];
}

/** A gap wider than this many line heights parts two columns that the detector took for one line. */
const columnGapHeights = 2.2;

/** Cuts a line at its labels and at wide gaps. */
export function cutLine(page: Page, line: Line, hits: readonly LabelHit[]): Pieces {
  const segments: Segment[] = [];
  const labels: PlacedLabel[] = [];
  let at = 0;
  let after: PlacedLabel | null = null;
  for (const hit of hits) {
    if (hit.from > at) segments.push(...segmentsOf(page, line, at, hit.from, after));
    const words = line.glyphs.slice(hit.from, hit.to);
    const box = boxOf(polygonBetween(line, hit.from, hit.to));
    after = { page, slot: hit.slot, score: hit.score, box, runsLeft: doesRunLeft(words) };
    labels.push(after);
    at = hit.to;
  }
  segments.push(...segmentsOf(page, line, at, line.glyphs.length, after));
  return { segments, labels };
}

function segmentsOf(page: Page, line: Line, from: number, to: number, after: PlacedLabel | null): Segment[] {
  const cuts = [from];
  const [topLeft, topRight] = line.polygon;
  const width = Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y);
  let previous: Glyph | null = null;
  for (let index = from; index < to; index += 1) {
    const glyph = line.glyphs[index];
    if (!glyph || glyph.char.trim() === '') continue;
    const gap: number = previous ? Math.abs(glyph.at - previous.at) * width : 0;
    if (gap > (columnGapHeights + 1) * heightOf(boxOf(line.polygon))) cuts.push(index);
    previous = glyph;
  }
  return cuts.flatMap((start, index) => {
    const segment = makeSegment(page, line, start, cuts[index + 1] ?? to, index === 0 ? after : null);
    return segment ? [segment] : [];
  });
}

function makeSegment(page: Page, line: Line, from: number, to: number, after: PlacedLabel | null): Segment | null {
  let start = from;
  let end = to;
  const blank = (index: number) => (line.glyphs[index]?.char ?? ' ').trim() === '';
  while (start < end && blank(start)) start += 1;
  while (end > start && blank(end - 1)) end -= 1;
  if (start === end) return null;
  const glyphs = line.glyphs.slice(start, end);
  const polygon = polygonBetween(line, start, end);
  const text = glyphs.map((glyph) => glyph.char).join('');
  return { page, text, glyphs, polygon, box: boxOf(polygon), runsLeft: doesRunLeft(glyphs), after };
}

function doesRunLeft(glyphs: readonly Glyph[]): boolean {
  const letters = glyphs.filter(({ char }) => /\p{L}/u.test(char));
  return 2 * letters.filter(({ char }) => /\p{Script=Arabic}/u.test(char)).length > letters.length;
}

/** The polygon of a line's glyphs `from` up to `to`, whichever way they run: its edges lie half way to the neighbours. */
function polygonBetween({ glyphs, polygon }: Line, from: number, to: number): Polygon {
  const own = glyphs.slice(from, to).map(({ at }) => at);
  const others = [...glyphs.slice(0, from), ...glyphs.slice(to)].map(({ at }) => at);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const before = Math.max(-first, ...others.filter((at) => at < first));
  const behind = Math.min(2 - last, ...others.filter((at) => at > last));
  return slicePolygon(polygon, (before + first) / 2, (last + behind) / 2);
}

/** A segment without the glyphs that stand left of a place on the page (a label too badly read to be found). */
export function cutLeftOf(segment: Segment, x: number): Segment {
  const { left, right } = segment.box;
  const width = right - left;
  const first = segment.glyphs[0]?.at ?? 0;
  const last = segment.glyphs.at(-1)?.at ?? 1;
  const pitch = width / Math.max(1, segment.glyphs.length);
  const xOf = (glyph: Glyph) =>
    last > first ? left + pitch / 2 + ((glyph.at - first) / (last - first)) * (width - pitch) : left + width / 2;
  const from = segment.glyphs.findIndex((glyph) => glyph.char.trim() !== '' && xOf(glyph) >= x);
  if (from <= 0) return segment;
  const glyphs = segment.glyphs.slice(from);
  const polygon = slicePolygon(segment.polygon, Math.max(0, (x - left) / width), 1);
  return { ...segment, text: glyphs.map((glyph) => glyph.char).join(''), glyphs, polygon, box: boxOf(polygon) };
}
