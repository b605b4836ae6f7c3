import type { ReadContext, Slot } from '../../documents/define.ts';
import type { Glyph, Page } from '../../page.ts';
import { assign } from './assign.ts';
import { boxOf, middleOf, type Box, heightOf, sameRow, union } from '../geometry.ts';
import { type CardFrame, fitCardFrame, type Sighting } from './card-frame.ts';
import type { LabelHit } from './find-labels.ts';
import { scorePlacement } from './score-placement.ts';
import { cutLeftOf, cutLine, type PlacedLabel, type Segment } from './segments.ts';

/** A value as it stands on the page. */
export interface VizReading {
  readonly page: Page;
  /** Line by line, as recognised. */
  readonly lines: readonly string[];
  readonly segments: readonly Segment[];
  readonly box: Box;
  /** 0 to 1, of the recogniser and of the value's place. */
  readonly confidence: number;
}

export interface VizResult {
  readonly readings: ReadonlyMap<string, VizReading>;
  readonly labels: readonly PlacedLabel[];
  /** Everything that holds no label, for values that another zone vouches for. */
  readonly segments: readonly Segment[];
}

export interface VizRequest {
  readonly slots: ReadonlyMap<string, Slot>;
  /** The labels in each line of a page. */
  readonly labelsOf: (page: Page) => readonly (readonly LabelHit[])[];
  readonly context: ReadContext;
  /** A slot's value in another zone, if there is one: the print that agrees with it is that slot's. */
  readonly vouched?: (slot: string) => string | undefined;
  /** Page areas that belong to another zone. */
  readonly except: readonly { readonly page: Page; readonly box: Box }[];
}

/** Reads a document's visual zone: finds its labels, then gives each slot the text that stands best for it, all at once. */
export function readViz(pages: readonly Page[], request: VizRequest): VizResult {
  const { segments, labels } = cut(pages, request);
  const frames = fitFrames(segments, labels, request);
  const names = [...request.slots.keys()];
  const candidates = names.map((name) => {
    const slot = request.slots.get(name);
    return segments.map((segment) =>
      slot ? candidateOf(name, slot, segment, { segments, labels, frames, request }) : null,
    );
  });
  const chosen = assign(candidates.map((row) => row.map((candidate) => candidate?.score ?? 0)));
  const taken = new Set<Segment>();
  const found = new Map<string, Candidate>();
  names.forEach((name, index) => {
    const candidate = candidates[index]?.[chosen[index] ?? -1];
    if (!candidate) return;
    found.set(name, candidate);
    for (const segment of candidate.source) taken.add(segment);
  });
  const readings = new Map<string, VizReading>();
  for (const [name, candidate] of found) {
    const slot = request.slots.get(name);
    if (slot)
      readings.set(name, readingOf(candidate, continuation(candidate, slot, { segments, labels, request }, taken)));
  }
  fillBetween(readings, { segments, labels, request }, taken);
  return { readings, labels, segments };
}

interface Scene {
  readonly segments: readonly Segment[];
  readonly labels: readonly PlacedLabel[];
  readonly request: VizRequest;
}

interface Candidate {
  readonly score: number;
  /** The row: the segment, and what follows it where the slot runs on along its row. */
  readonly row: readonly Segment[];
  /** The same, before a misread label was cut off. */
  readonly source: readonly Segment[];
}

function cut(pages: readonly Page[], { labelsOf, except }: VizRequest): { segments: Segment[]; labels: PlacedLabel[] } {
  const segments: Segment[] = [];
  const labels: PlacedLabel[] = [];
  for (const page of pages) {
    const hits = labelsOf(page);
    for (const [index, line] of page.lines.entries()) {
      const box = boxOf(line.polygon);
      if (except.some((area) => area.page === page && inside(box, area.box))) continue;
      const pieces = cutLine(page, line, hits[index] ?? []);
      labels.push(...pieces.labels);
      segments.push(...pieces.segments);
    }
  }
  return { segments, labels };
}

function inside(box: Box, area: Box): boolean {
  return (
    middleOf(box) >= area.top &&
    middleOf(box) <= area.bottom &&
    box.left >= area.left - 2 &&
    box.right <= area.right + 2
  );
}

type Frames = ReadonlyMap<string, { readonly page: Page; readonly frame: CardFrame }>;

/** Where each side of the card lies, by the labels and by the values that their own form tells. */
function fitFrames(
  segments: readonly Segment[],
  labels: readonly PlacedLabel[],
  { slots, context }: VizRequest,
): Frames {
  const seen = new Map<string, { page: Page; sightings: Sighting[] }>();
  const add = (side: string, page: Page, sighting: Sighting) => {
    const group = seen.get(side) ?? { page, sightings: [] };
    seen.set(side, group);
    if (group.page === page) group.sightings.push(sighting);
  };
  for (const [name, { place, bare = 0, normalise }] of slots) {
    if (!place) continue;
    const label = labels.filter((candidate) => candidate.slot === name).sort((a, b) => b.score - a.score)[0];
    if (label) {
      add(place.side, label.page, {
        card: { x: place.labelX, y: place.y },
        page: { x: label.box.left, y: middleOf(label.box) },
      });
    }
    const own = bare >= 0.7 ? segments.filter((segment) => normalise(segment.text, context) !== null) : [];
    const [only] = own;
    if (!label && only && own.length === 1) {
      add(place.side, only.page, {
        card: { x: place.x, y: place.y },
        page: { x: only.box.left, y: middleOf(only.box) },
      });
    }
  }
  const frames = new Map<string, { page: Page; frame: CardFrame }>();
  for (const [side, { page, sightings }] of seen) {
    const frame = fitCardFrame(sightings);
    if (frame) frames.set(side, { page, frame });
  }
  return frames;
}

/** The best case for a segment being a slot's value, or null where there is none. */
function candidateOf(name: string, slot: Slot, segment: Segment, scene: Scene & { frames: Frames }): Candidate | null {
  const { labels, frames, request } = scene;
  const best = { score: 0, segment };
  const own = labels.filter((label) => label.slot === name);
  for (const label of own) {
    const score = scorePlacement(label, segment, slot.at, labels);
    if (score > best.score) Object.assign(best, { score, segment });
  }
  const frame = slot.place && frames.get(slot.place.side);
  if (slot.place && frame && frame.page === segment.page) {
    const { scale } = frame.frame;
    const x = frame.frame.x + scale * slot.place.x;
    const down = Math.abs(middleOf(segment.box) - (frame.frame.y + scale * slot.place.y)) / scale;
    const right = (segment.box.left - x) / scale;
    // A label that was not read is part of the segment: its letters stand left of the value's place.
    const trimmed = own.length === 0 && right < -1.5 ? cutLeftOf(segment, x - 1.2 * scale) : segment;
    const near = down < 2.6 && right < 5 && segment.box.right > x;
    const score = near ? 0.72 - 0.1 * down - 0.02 * Math.max(0, right) : 0;
    if (score > best.score) Object.assign(best, { score, segment: trimmed });
  }
  if (slot.bare !== undefined && slot.bare > best.score && fitOf(slot, segment.text, request.context) === 1) {
    Object.assign(best, { score: slot.bare * 0.6, segment });
  }
  const rows = slot.row ? alongRow(segment, scene) : [[segment]];
  let candidate: Candidate | null = null;
  for (const source of rows) {
    const row = [best.segment, ...source.slice(1)];
    const vouched = isVouched(name, slot, rowText(row), request);
    const score = vouched ? 1.3 + 0.2 * best.score : best.score * fitOf(slot, rowText(row), request.context);
    if (score > (candidate?.score ?? 0)) candidate = { score, row, source };
  }
  return candidate;
}

/** Whether a text is what another zone gives for the slot; short values (a sex, an initial) are too common to tell. */
function isVouched(name: string, slot: Slot, text: string, { vouched, context }: VizRequest): boolean {
  const other = vouched?.(name);
  if (other === undefined || other.length < 3 || slot.agrees === null) return false;
  const value = slot.normalise(text, context);
  return value !== null && (slot.agrees ? slot.agrees(value, other) : value === other);
}

function fitOf(slot: Slot, text: string, context: ReadContext): number {
  if (slot.fit) return slot.fit(text, context);
  return slot.normalise(text, context) === null ? 0 : 1;
}

/** The segment alone, with the next one on its row, with the next two, and so on, up to a label or a wide gap. */
function alongRow(first: Segment, { segments, labels }: Scene): Segment[][] {
  const rows = [[first]];
  for (let last = first; rows.length < 7;) {
    const limit = last.box.right + 4 * heightOf(first.box);
    const blockedAt = Math.min(
      ...labels
        .filter(
          (label) =>
            label.page === first.page && sameRow(label.box, last.box) > 0.4 && label.box.left >= last.box.right - 2,
        )
        .map((label) => label.box.left),
    );
    const [next] = segments
      .filter(
        (other) =>
          other.page === first.page &&
          sameRow(other.box, last.box) > 0.4 &&
          other.box.left >= last.box.right - heightOf(first.box) * 0.7 &&
          other !== last,
      )
      .filter((other) => other.box.left < Math.min(limit, blockedAt))
      .sort((a, b) => a.box.left - b.box.left);
    if (!next) break;
    rows.push([...(rows.at(-1) ?? []), next]);
    last = next;
  }
  return rows;
}

function rowText(row: readonly Segment[]): string {
  return row.map((segment) => segment.text).join(' ');
}

/** The value's further lines: aligned with its first, one under the other, with no label between. */
function continuation(
  candidate: Candidate,
  slot: Slot,
  { segments, labels, request }: Scene,
  taken: Set<Segment>,
): Segment[][] {
  const lines: Segment[][] = [];
  const [first] = candidate.row;
  let last = first;
  while (first && last && lines.length + 1 < (slot.lines ?? 1)) {
    const unit = heightOf(first.box);
    const above: Segment = last;
    const [next] = segments
      .filter((other) => other.page === first.page && !taken.has(other) && other.after === null)
      .filter(
        (other) => middleOf(other.box) > above.box.bottom - 0.1 * unit && other.box.top - above.box.bottom < 1.1 * unit,
      )
      .filter(
        (other) =>
          Math.abs(other.box.left - first.box.left) < 1.6 * unit &&
          heightOf(other.box) > 0.55 * unit &&
          heightOf(other.box) < 1.8 * unit,
      )
      .filter((other) => fitOf(slot, other.text, request.context) >= fitOf(slot, first.text, request.context))
      .filter(
        (other) => !labels.some((label) => label.page === other.page && isBetween(label.box, above.box, other.box)),
      )
      .sort((a, b) => a.box.top - b.box.top);
    if (!next) break;
    taken.add(next);
    lines.push([next]);
    last = next;
  }
  return lines;
}

function isBetween(label: Box, above: Box, below: Box): boolean {
  const beside = label.left < Math.max(above.right, below.right) && label.right > Math.min(above.left, below.left);
  return beside && middleOf(label) > above.bottom - 1 && middleOf(label) < below.top + 1;
}

/** Slots without a label whose place in the order of the document leaves exactly one text for them. */
function fillBetween(
  readings: Map<string, VizReading>,
  { segments, labels, request }: Scene,
  taken: Set<Segment>,
): void {
  for (const [name, slot] of request.slots) {
    if (readings.has(name) || !slot.between) continue;
    const after = readings.get(slot.between[0]);
    const before = slot.between[1] === null ? null : readings.get(slot.between[1]);
    if (!after || before === undefined || (before && after.page !== before.page)) continue;
    const unit = heightOf(after.box);
    const end = before?.box.top ?? request.except.find((area) => area.page === after.page)?.box.top ?? Infinity;
    const free = segments.filter(
      (segment) =>
        segment.page === after.page &&
        !taken.has(segment) &&
        segment.box.top > after.box.bottom - 0.3 * unit &&
        segment.box.bottom < end + 0.3 * unit &&
        segment.box.left > after.box.left - 2 * unit &&
        heightOf(segment.box) > 0.6 * unit,
    );
    const rows = free.flatMap((segment) => {
      const row = (slot.row ? alongRow(segment, { segments: free, labels, request }) : [[segment]]).at(-1) ?? [];
      return fitOf(slot, rowText(row), request.context) >= 0.9 ? [row] : [];
    });
    // Ends of a longer row are no texts of their own.
    const whole = rows.filter(
      (row) => !rows.some((other) => other !== row && row[0] !== undefined && other.includes(row[0])),
    );
    const [only] = whole;
    if (whole.length !== 1 || !only) continue;
    for (const segment of only) taken.add(segment);
    readings.set(name, readingOf({ score: 0.5, row: only, source: only }, []));
  }
}

function readingOf(candidate: Candidate, more: readonly (readonly Segment[])[]): VizReading {
  const rows = [candidate.row, ...more];
  const segments = rows.flat();
  const [first] = segments;
  if (!first) throw new RangeError('a reading has at least one segment');
  return {
    page: first.page,
    lines: rows.map(rowText),
    segments,
    box: union(segments.map((segment) => segment.box)),
    confidence:
      glyphConfidence(segments.flatMap((segment) => segment.glyphs)) * (0.8 + 0.2 * Math.min(1, candidate.score)),
  };
}

/** Between the mean and the least sure glyph: one bad character spoils a value, but not all of it. */
export function glyphConfidence(glyphs: readonly Glyph[]): number {
  const marks = glyphs.filter((glyph) => glyph.char.trim() !== '').map((glyph) => glyph.confidence);
  if (marks.length === 0) return 0;
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
  return 0.7 * mean + 0.3 * Math.min(...marks);
}
