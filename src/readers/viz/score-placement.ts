import type { Relation } from '../../documents/define.ts';
import { asRead, type Box, heightOf, middleOf, sameRow } from '../geometry.ts';
import type { PlacedLabel, Segment } from './segments.ts';

const usual: readonly Relation[] = ['inside', 'right', 'below'];

/**
 * How well a segment stands where a label's value should, 0 to about 1. Distances count in heights of the label's
 * text. `at` lists where the value may stand, the usual place first; each later one is a little less likely.
 */
export function scorePlacement(
  label: PlacedLabel,
  segment: Segment,
  at: readonly Relation[] = usual,
  labels: readonly PlacedLabel[] = [],
): number {
  if (label.page !== segment.page) return 0;
  const unit = Math.max(1, heightOf(label.box));
  let best = 0;
  for (const [rank, relation] of at.entries()) {
    const score = scoreOf[relation](label, segment, unit) * (1 - 0.06 * rank);
    if (score > best && !isBlocked(relation, label, segment, labels)) best = score;
  }
  return best * (0.6 + 0.4 * label.score);
}

const scoreOf: Readonly<Record<Relation, (label: PlacedLabel, segment: Segment, unit: number) => number>> = {
  inside: (label, segment) => (segment.after === label ? 1 : 0),
  right: (label, segment, unit) => {
    const [before, box] = [asRead(label.box, label.runsLeft), asRead(segment.box, label.runsLeft)];
    const gap = (box.left - before.right) / unit;
    if (sameRow(label.box, box) < 0.4 || gap < -0.5 || gap > 14) return 0;
    const off = Math.min(1, Math.abs(middleOf(box) - middleOf(label.box)) / unit);
    return (0.97 - 0.035 * Math.max(0, gap)) * (1 - 0.25 * off);
  },
  below: (label, { box }, unit) => {
    const gap = (box.top - label.box.bottom) / unit;
    if (gap < -0.6 || gap > 2.8 || middleOf(box) < label.box.bottom) return 0;
    return beside(label, box, unit) * (0.95 - 0.12 * Math.max(0, gap));
  },
  above: (label, { box }, unit) => {
    const gap = (label.box.top - box.bottom) / unit;
    if (gap < -0.6 || gap > 2.2 || middleOf(box) > label.box.top) return 0;
    return beside(label, box, unit) * (0.95 - 0.12 * Math.max(0, gap));
  },
};

/** 1 where both begin in one place, less the further apart they are, 0 where the value is in another column. */
function beside({ box, runsLeft }: PlacedLabel, printed: Box, unit: number): number {
  const [label, value] = [asRead(box, runsLeft), asRead(printed, runsLeft)];
  const shift = (value.left - label.left) / unit;
  if (shift < -3 || value.left > label.right + unit) return 0;
  return Math.max(0.25, 1 - 0.07 * Math.abs(shift));
}

/** Whether another label stands between: a value belongs to the label nearest before it. */
function isBlocked(
  relation: Relation,
  label: PlacedLabel,
  { box, page }: Segment,
  labels: readonly PlacedLabel[],
): boolean {
  const read = (placed: Box) => asRead(placed, label.runsLeft);
  return labels.some((other) => {
    if (other === label || other.page !== page || other.slot === label.slot) return false;
    if (relation === 'right') {
      const isBetween =
        read(other.box).left >= read(label.box).right - 1 && read(other.box).right <= read(box).left + 1;
      return sameRow(other.box, box) > 0.4 && isBetween;
    }
    if (relation === 'inside') return false;
    const [upper, lower] = relation === 'below' ? [label.box, box] : [box, label.box];
    const between = middleOf(other.box) > upper.bottom && middleOf(other.box) < lower.top + 1;
    return between && other.box.left < box.right && box.left < other.box.right;
  });
}
