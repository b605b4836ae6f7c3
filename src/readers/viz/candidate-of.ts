import type { Slot } from '../../documents/define.ts';
import { asRead, heightOf, middleOf } from '../geometry.ts';
import type { Frames } from './fit-frames.ts';
import { alongRow, type Candidate, fitOf, rowText, type Scene, type VizRequest } from './scene.ts';
import { scorePlacement } from './score-placement.ts';
import { cutLeftOf, type Segment } from './segments.ts';

/** A page that repeats a label over and over is no document worth the time. */
const labelsTried = 8;

/** The best case for a segment being a slot's value, or null where there is none. */
export function candidateOf(
  name: string,
  slot: Slot,
  segment: Segment,
  scene: Scene & { frames: Frames },
): Candidate | null {
  const { labels, frames, request } = scene;
  // With nothing of its own to be found by it is read in the value that holds it, which another slot may share.
  if (slot.within !== undefined && !slot.labels && slot.bare === undefined && !slot.place) return null;
  const best = { score: 0, segment };
  const own = labels.filter((label) => label.slot === name).slice(0, labelsTried);
  for (const label of own) {
    const score = scorePlacement(label, segment, slot.at, labels);
    if (score > best.score) Object.assign(best, { score, segment });
  }
  const frame = slot.place && frames.get(slot.place.side);
  if (slot.place && frame && frame.page === segment.page) {
    const { scale } = frame.frame;
    const [box, x] = [asRead(segment.box, segment.runsLeft), xAsRead(frame.frame.x + scale * slot.place.x, segment)];
    const down = Math.abs(middleOf(segment.box) - (frame.frame.y + scale * slot.place.y)) / scale;
    const right = (box.left - x) / scale;
    // A label that was not read is part of the segment: its letters stand left of the value's place.
    const hasLabel = slot.labels !== undefined && own.length === 0 && !segment.runsLeft;
    const trimmed = hasLabel && right < -1.5 ? cutLeftOf(segment, x - 1.2 * scale) : segment;
    const near = down < 2.6 && right < 5 && box.right > x;
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
    const fit = fitOf(slot, rowText(row), request.context);
    const score = vouched ? 1.3 + 0.2 * best.score * fit : best.score * fit;
    const least: number = candidate?.score ?? 0;
    if (score > least || (candidate && score === least && isOneText(source))) candidate = { score, row, source };
  }
  return candidate;
}

function xAsRead(x: number, { runsLeft }: Segment): number {
  return runsLeft ? -x : x;
}

/** Whether a row's last piece stands a word's space behind the one before, no further. */
function isOneText(row: readonly Segment[]): boolean {
  const [before, last] = row.slice(-2);
  return before !== undefined && last !== undefined && last.box.left - before.box.right < heightOf(before.box);
}

/** Whether a text is what another zone gives for the slot; short values (a sex, an initial) are too common to tell. */
function isVouched(name: string, slot: Slot, text: string, { vouched, context }: VizRequest): boolean {
  const other = vouched?.(name);
  const isPiece = slot.within !== undefined && slot.labels === undefined;
  if (other === undefined || other.length < 3 || slot.agrees === null || isPiece) return false;
  const value = slot.normalise(text, context);
  return value !== null && (slot.agrees ? slot.agrees(value, other) : value === other);
}
