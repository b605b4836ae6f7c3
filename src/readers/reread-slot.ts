import type { Evidence } from '../documents/reading.ts';
import type { ReadContext, Slot } from '../documents/define.ts';
import { isTransliterated } from '../documents/normalise/icao-transliteration.ts';
import type { Glyph, Line, Page, Polygon, Script } from '../page.ts';
import { doubtOf } from './evidence.ts';
import { heightOf, polygonOf, union } from './geometry.ts';
import { valuesOf } from './reconcile.ts';
import type { SlotReading } from './slot-reading.ts';
import { foldText } from './viz/fold-text.ts';
import { findText } from './viz/find-text.ts';
import type { Segment } from './viz/segments.ts';

/** A second look at an area of one of the pages. */
export type RereadPage = (page: Page, polygon: Polygon, script: Script) => Promise<Line | null>;

/**
 * Reads a printed value again with the recogniser of its script, for the diacritics and spaces that the first one does
 * not know. The second reading counts only where it is the same text but for those: under the MRZ's transliteration, or
 * letter by letter.
 */
export async function rereadSlot(
  reading: SlotReading,
  slot: Partial<Slot>,
  reread: RereadPage,
  context: ReadContext,
): Promise<SlotReading> {
  if (!slot.reread || !reading.viz) return reading;
  const lines: string[] = [];
  const letters: Glyph[] = [];
  for (const row of rowsOf(reading.viz.segments)) {
    const box = union(row.map((segment) => segment.box));
    const line = await reread(reading.viz.page, polygonOf(box), slot.reread);
    if (!line) return reading;
    lines.push(line.text);
    letters.push(...line.glyphs.filter(({ char }) => char.trim() !== ''));
  }
  const { mrz } = reading;
  const value = valuesOf({ lines }, slot, context).find((text) =>
    mrz === undefined ? sameLetters(text, reading.value) : isTransliterated(text, mrz),
  );
  if (value === undefined) return reading;
  const spelt = mrz === undefined ? value : (slot.spell?.(value, mrz, context) ?? value);
  const evidence: Evidence = { ...reading.evidence, doubt: Math.min(reading.evidence.doubt, doubtOf(letters)) };
  return { ...reading, value: spelt, evidence };
}

function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && Math.abs(segment.box.top - last.box.top) < heightOf(last.box) / 2) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

/** The same letters, but for one in ten that one recogniser or the other misread. */
function sameLetters(a: string, b: string): boolean {
  const [first, second] = [foldText(a), foldText(b)];
  const edits = Math.floor(second.joined.length / 10);
  return Math.abs(first.joined.length - second.joined.length) <= edits && findText(first, second, edits) !== null;
}
