import { asStateWrites } from '../../documents/normalise/state-letters.ts';
import type { Page } from '../../page.ts';
import { type Box, boxOf, middleOf, sameRow } from '../geometry.ts';
import { assign } from './assign.ts';
import { candidateOf } from './candidate-of.ts';
import { fitFrames, type Frames } from './fit-frames.ts';
import { fillOver } from './fill-over.ts';
import { continuation, fillBetween } from './further-text.ts';
import type { Candidate, VizRequest } from './scene.ts';
import { cutLine, type PlacedLabel, type Segment } from './segments.ts';
import { readingOf, type VizReading } from './viz-reading.ts';

export interface VizResult {
  readonly readings: ReadonlyMap<string, VizReading>;
  readonly labels: readonly PlacedLabel[];
  readonly frames: Frames;
  /** Everything that holds no label, for values that another zone vouches for. */
  readonly segments: readonly Segment[];
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
  fillOver(readings, { segments, labels, request }, taken);
  fillBetween(readings, { segments, labels, request }, taken);
  return { readings, labels, frames, segments };
}

function cut(
  pages: readonly Page[],
  { labelsOf, except, context }: VizRequest,
): { segments: Segment[]; labels: PlacedLabel[] } {
  const segments: Segment[] = [];
  const labels: PlacedLabel[] = [];
  for (const page of pages) {
    const hits = labelsOf(page);
    for (const [index, line] of page.lines.entries()) {
      const box = boxOf(line.polygon);
      if (except.some((area) => area.page === page && inside(box, area.box))) continue;
      const pieces = cutLine(page, line, hits[index] ?? []);
      labels.push(...pieces.labels);
      for (const segment of pieces.segments) {
        segments.push({ ...segment, text: asStateWrites(segment.glyphs, context.state) });
      }
    }
  }
  return { segments: segments.filter((segment) => !isReadTwice(segment, segments)), labels };
}

/** Whether the detector's boxes overlap so that this text is only a piece of its neighbour's. */
function isReadTwice(segment: Segment, segments: readonly Segment[]): boolean {
  const { box, text, page } = segment;
  return segments.some((other) => {
    if (other === segment || other.page !== page || other.text.length <= text.length || !other.text.includes(text))
      return false;
    const shared = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
    return sameRow(box, other.box) > 0.5 && shared > 0.6 * (box.right - box.left);
  });
}

function inside(box: Box, area: Box): boolean {
  return (
    middleOf(box) >= area.top &&
    middleOf(box) <= area.bottom &&
    box.left >= area.left - 2 &&
    box.right <= area.right + 2
  );
}
