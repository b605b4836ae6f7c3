import type { Slot } from '../../documents/define.ts';
import { type Box, heightOf, middleOf, sameRow, union } from '../geometry.ts';
import { alongRow, fitOf, rowText, type Scene } from './scene.ts';
import type { PlacedLabel, Segment } from './segments.ts';
import { readingOf, type VizReading } from './viz-reading.ts';

/** Slots without a label that stand right above another's text, in one column with it: a name over its address. */
export function fillOver(readings: Map<string, VizReading>, scene: Scene, taken: Set<Segment>): void {
  for (const [name, slot] of scene.request.slots) {
    if (readings.has(name)) continue;
    for (const below of slot.over ?? []) {
      const reading = readings.get(below);
      const rows = reading ? rowsOver(topOf(below, reading, scene.labels), reading, slot, scene, taken) : [];
      const [first, ...more] = rows;
      if (!first) continue;
      for (const segment of rows.flat()) taken.add(segment);
      readings.set(name, readingOf({ score: 0.8, row: first, source: first }, more));
      break;
    }
  }
}

/** Where a field begins: its label, if one stands above its value or before it on its row, else the value. */
function topOf(slot: string, { page, box }: VizReading, labels: readonly PlacedLabel[]): Box {
  const all = labels.filter((label) => label.slot === slot && label.page === page);
  const before = all.find((label) => sameRow(label.box, box) > 0.4 && label.box.left < box.left);
  if (before) return union([before.box, box]);
  const own = all.filter((label) => label.box.bottom < middleOf(box)).sort((a, b) => b.box.top - a.box.top)[0];
  return own && box.top - own.box.bottom < 3 * heightOf(own.box) ? own.box : box;
}

/** Free texts from top to bottom that fit, the lowest right above the box, each less than a line from the next. */
function rowsOver(
  start: Box,
  { page, segments: [top] }: VizReading,
  slot: Slot,
  scene: Scene,
  taken: Set<Segment>,
): Segment[][] {
  const rows: Segment[][] = [];
  const unit = heightOf(top?.box ?? start);
  // In line with where the label begins, or the value.
  const edges = [start.left, top?.box.left ?? start.left];
  const free = scene.segments.filter((segment) => segment.page === page && !taken.has(segment));
  for (let under = start; rows.length < (slot.lines ?? 1);) {
    const rowOf = (segment: Segment) =>
      slot.row ? (alongRow(segment, { ...scene, segments: free }).at(-1) ?? [segment]) : [segment];
    // What does not fit may be a label that was not read.
    const [segment] = free
      .filter(
        ({ box: own }) => edges.some((left) => Math.abs(own.left - left) < 1.5 * unit) && middleOf(own) < under.top,
      )
      .filter(({ box: own }) => under.top - own.bottom < 1.5 * unit && heightOf(own) > 0.55 * unit)
      .filter((each) => fitOf(slot, rowText(rowOf(each)), scene.request.context) >= 0.9)
      .sort((a, b) => b.box.top - a.box.top);
    if (!segment) break;
    rows.unshift(rowOf(segment));
    under = segment.box;
  }
  return rows;
}
