import type { Slot } from '../../documents/define.ts';
import { asRead, type Box, heightOf, middleOf, sameRow } from '../geometry.ts';
import { alongRow, type Candidate, fitOf, rowText, type Scene, type VizRequest } from './scene.ts';
import type { Segment } from './segments.ts';
import { readingOf, type VizReading } from './viz-reading.ts';

/**
 * The value's further lines: aligned with its first, or with the label before it, one under the other, with no label
 * between. Where the label stands under the value they go on above.
 */
export function continuation(
  candidate: Candidate,
  slot: Slot,
  { segments, labels, request }: Scene,
  taken: Set<Segment>,
): Segment[][] {
  const lines: Segment[][] = [];
  const [first] = candidate.row;
  const edges = first ? leftEdges(first, labels) : [];
  const isUpward = slot.at?.[0] === 'above';
  let last = first;
  while (first && last && lines.length + 1 < (slot.lines ?? 1)) {
    const unit = heightOf(first.box);
    const from: Segment = last;
    const pairOf = ({ box }: Segment) => (isUpward ? ([box, from.box] as const) : ([from.box, box] as const));
    const distance = ({ box }: Segment) => Math.abs(middleOf(box) - middleOf(from.box));
    const [next] = segments
      .filter((other) => other.page === first.page && !taken.has(other) && other.after === null)
      .filter((other) => {
        const [upper, lower] = pairOf(other);
        return middleOf(lower) > upper.bottom - 0.1 * unit && lower.top - upper.bottom < 1.1 * unit;
      })
      .filter(
        (other) =>
          edges.some((edge) => Math.abs(asRead(other.box, first.runsLeft).left - edge) < 1.6 * unit) &&
          heightOf(other.box) > 0.55 * unit &&
          heightOf(other.box) < 1.8 * unit,
      )
      .filter((other) => goesOn(slot, first, other, request))
      .filter(
        (other) =>
          !labels.some(
            (label) =>
              label.page === other.page &&
              (isBetween(label.box, ...pairOf(other)) || isRightBefore(label.box, other.box)),
          ) && !segments.some((between) => between.page === other.page && isBetween(between.box, ...pairOf(other))),
      )
      .sort((a, b) => distance(a) - distance(b));
    if (!next) break;
    taken.add(next);
    lines.push([next]);
    last = next;
  }
  return lines;
}

/** Where further lines may begin: a text that begins behind its label goes on under itself, or under the label. */
function leftEdges({ page, box, runsLeft }: Segment, labels: Scene['labels']): number[] {
  const { left } = asRead(box, runsLeft);
  const before = labels
    .filter((one) => one.page === page && sameRow(one.box, box) > 0.4)
    .map((one) => asRead(one.box, runsLeft).left)
    .filter((edge) => edge < left);
  return before.length > 0 ? [left, Math.max(...before)] : [left];
}

function goesOn(slot: Slot, first: Segment, { text }: Segment, { context }: VizRequest): boolean {
  return slot.goesOn ? slot.goesOn(text) : fitOf(slot, text, context) >= fitOf(slot, first.text, context);
}

function isBetween(label: Box, above: Box, below: Box): boolean {
  const beside = label.left < Math.max(above.right, below.right) && label.right > Math.min(above.left, below.left);
  return beside && middleOf(label) > above.bottom - 1 && middleOf(label) < below.top + 1;
}

/** Whether a label stands so near before a text on its row that the text is its value. */
function isRightBefore(label: Box, box: Box): boolean {
  const gap = box.left - label.right;
  return gap > -2 && gap < 2 * Math.min(heightOf(label), heightOf(box)) && sameRow(label, box) > 0.5;
}

/** Whether a text stands under another, or behind it on its row. */
function isBehind(printed: Box, before: Box, runsLeft: boolean): boolean {
  const [box, other] = [asRead(printed, runsLeft), asRead(before, runsLeft)];
  const below = box.top > other.bottom - 0.3 * heightOf(other);
  return below || (sameRow(box, other) > 0.5 && box.left > other.right);
}

/** Where labels are too small to be read, they are read as noise; values are larger. */
const clear = 0.8;

/** How sure a segment's text is: the mean of its glyphs' confidences. */
function clarityOf({ glyphs }: Segment): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.confidence, 0) / Math.max(1, glyphs.length);
}

/** Slots without a label whose place in the order of the document leaves exactly one text for them. */
export function fillBetween(readings: Map<string, VizReading>, scene: Scene, taken: Set<Segment>): void {
  // What one slot finds may be what another stands after or before.
  for (let filled = -1; filled < readings.size;) {
    filled = readings.size;
    fillOnce(readings, scene, taken);
  }
}

/** The longest of growing rows, without pieces at its end that change nothing: another field's text on the same row. */
function wholeRow(rows: readonly (readonly Segment[])[], slot: Slot, { context }: VizRequest): readonly Segment[] {
  const valueOf = (row: readonly Segment[]) => slot.normalise(rowText(row), context);
  const longest = rows.at(-1) ?? [];
  const value = valueOf(longest);
  return rows.find((row) => valueOf(row) === value) ?? longest;
}

function fillOnce(readings: Map<string, VizReading>, { segments, labels, request }: Scene, taken: Set<Segment>): void {
  for (const [name, slot] of request.slots) {
    if (readings.has(name) || !slot.between) continue;
    const after = readings.get(slot.between[0]);
    const before = slot.between[1] === null ? null : readings.get(slot.between[1]);
    if (!after || before === undefined || (before && after.page !== before.page)) continue;
    const unit = heightOf(after.box);
    const [start] = after.segments;
    const runsLeft = start?.runsLeft === true;
    const edge = Math.min(asRead(after.box, runsLeft).left, ...(start ? leftEdges(start, labels) : []));
    const end = before?.box.top ?? request.except.find((area) => area.page === after.page)?.box.top ?? Infinity;
    const free = segments.filter(
      (segment) =>
        segment.page === after.page &&
        !taken.has(segment) &&
        clarityOf(segment) >= clear &&
        isBehind(segment.box, after.box, runsLeft) &&
        segment.box.bottom < end + 0.3 * unit &&
        asRead(segment.box, runsLeft).left > edge - 2 * unit &&
        heightOf(segment.box) > 0.6 * unit,
    );
    const rows = free.flatMap((segment) => {
      const row = wholeRow(
        slot.row ? alongRow(segment, { segments: free, labels, request }) : [[segment]],
        slot,
        request,
      );
      return fitOf(slot, rowText(row), request.context) >= 0.9 ? [row] : [];
    });
    // Ends of a longer row are no texts of their own.
    const whole = rows.filter(
      (row) => !rows.some((other) => other !== row && row[0] !== undefined && other.includes(row[0])),
    );
    const [first, ...others] = whole.sort((a, b) => (a[0]?.box.top ?? 0) - (b[0]?.box.top ?? 0));
    if (!first) continue;
    const candidate = { score: 0.5, row: first, source: first };
    // Several rows are one text only where they are its lines.
    const lines = continuation(candidate, slot, { segments: free, labels, request }, new Set([...taken, ...first]));
    const isOne = others.every((row) => lines.some((line) => line[0] === row[0]));
    if (!isOne) continue;
    const used = others.length === 0 ? [] : lines;
    for (const segment of [first, ...used].flat()) taken.add(segment);
    readings.set(name, readingOf(candidate, used));
  }
}
