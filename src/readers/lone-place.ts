import type { Slot } from '../documents/define.ts';
import { type Box, heightOf, middleOf, sameRow } from './geometry.ts';
import type { VizResult } from './viz/read-viz.ts';

/** A lone character stands no further than this from its label, and its row is this high, in heights of the label. */
const [loneRight, loneRow, loneBelow, loneWidth] = [10, 2.4, 2.6, 3];

export interface LonePlace {
  readonly label: Box;
  /** Beside the label and under it, without whatever was read there. */
  readonly areas: readonly Box[];
}

/** Where a value of a character or two may stand beside its label or under it, with nothing else there. */
export function lonePlace(
  label: VizResult['labels'][number] | undefined,
  slot: Slot | undefined,
  { labels, segments }: VizResult,
): LonePlace | undefined {
  if (!label || label.runsLeft) return undefined;
  const { page, box } = label;
  const unit = heightOf(box);
  const others = [...labels, ...segments].filter((one) => one !== label && one.page === page).map((one) => one.box);
  const beside = others.filter((other) => sameRow(other, box) > 0.3 && other.right > box.right);
  const end = Math.min(page.width, box.right + loneRight * unit, ...beside.map(({ left }) => left));
  const middle = middleOf(box);
  const row = { top: middle - (loneRow / 2) * unit, bottom: middle + (loneRow / 2) * unit };
  const right = { left: box.right + 0.1 * unit, right: end - 0.1 * unit, ...row };
  const under = {
    left: box.left - unit,
    right: Math.max(box.right, box.left + loneWidth * unit),
    top: box.bottom + 0.1 * unit,
  };
  const below = { ...under, bottom: under.top + loneBelow * unit };
  const isTaken = others.some(
    (other) => sameRow(other, below) > 0.3 && other.left < below.right && other.right > below.left,
  );
  const relations = slot?.at ?? ['right', 'below'];
  const areas = [
    ...(relations.some((at) => at === 'right' || at === 'inside') && right.right - right.left > unit ? [right] : []),
    ...(relations.includes('below') && !isTaken ? [below] : []),
  ];
  return areas.length > 0 ? { label: box, areas } : undefined;
}
