import { asStateWrites } from '../../documents/normalise/state-letters.ts';
import type { Page } from '../../page.ts';
import { type Box, boxOf, middleOf, sameRow } from '../geometry.ts';
import { assign } from './assign.ts';
import { candidateOf } from './candidate-of.ts';
import { fillInTime } from './fill-in-time.ts';
import { fitFrames, type Frames } from './fit-frames.ts';
import { fillOver } from './fill-over.ts';
import { continuation, fillBetween } from './further-text.ts';
import { labelSides } from './label-sides.ts';
import type { Candidate, Scene, VizRequest } from './scene.ts';
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
  const attempts = labelSides(request.slots).map((slots) => {
    const scene = { segments, labels, request: { ...request, slots } };
    return { scene, found: placed(scene, frames) };
  });
  const { scene, found } = attempts.reduce((a, b) => (scoreOf(b.found) > scoreOf(a.found) ? b : a));
  const taken = new Set([...found.values()].flatMap(({ source }) => source));
  const readings = new Map<string, VizReading>();
  for (const [name, candidate] of found) {
    const slot = scene.request.slots.get(name);
    if (slot) readings.set(name, readingOf(candidate, continuation(candidate, slot, scene, taken)));
  }
  fillBetween(readings, scene, taken);
  fillOver(readings, scene, taken);
  fillInTime(readings, scene, taken);
  return { readings, labels, frames, segments };
}
/** Each slot's text, so that all of them together stand best. */
function placed(scene: Scene, frames: Frames): Map<string, Candidate> {
  const slots = [...scene.request.slots];
  const candidates = slots.map(([name, slot]) =>
    scene.segments.map((segment) => candidateOf(name, slot, segment, { ...scene, frames })),
  );
  const chosen = assign(candidates.map((row) => row.map((candidate) => candidate?.score ?? 0)));
  const found = new Map<string, Candidate>();
  for (const [index, [name]] of slots.entries()) {
    const candidate = candidates[index]?.[chosen[index] ?? -1];
    if (candidate) found.set(name, candidate);
  }
  return found;
}

function scoreOf(found: ReadonlyMap<string, Candidate>): number {
  return [...found.values()].reduce((sum, { score }) => sum + score, 0);
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
