import type { DocumentDefinition, Slot } from '../documents/define.ts';
import type { FieldReading } from '../documents/reading.ts';
import type { Page } from '../page.ts';
import { asRead, type Box, boxOf, heightOf, sameRow, union } from './geometry.ts';
import { type LonePlace, lonePlace } from './lone-place.ts';
import { slotsOf } from './slots-of.ts';
import type { VizResult } from './viz/read-viz.ts';

/** An area of a page that is worth a second look, for a field that was not read, or read poorly. */
export interface Doubt {
  readonly field: string;
  readonly page: Page;
  readonly box: Box;
  /** Where a character or two may stand alone, which the detector passes over. */
  readonly lone?: LonePlace;
}

/** A printed value that is less sure than this is looked at again. */
const poor = 0.7;
/** Where the value of a label that was read should stand: to the right of it and below, in heights of the label. */
const [rightOf, below] = [12, 2.6];
/** The same where only the layout tells: around its place, in mm. */
const [leftMm, rightMm, aroundMm] = [2, 32, 2.8];

/**
 * What a second look may find: printed values of low confidence or whose rule does not hold, and values that are missing
 * though their label was read or their side of the card is there. What is on neither page is no doubt.
 */
export function doubtsOf(
  definition: DocumentDefinition,
  fields: readonly FieldReading[],
  viz: VizResult,
  pages: { readonly front: Page; readonly back?: Page },
): Doubt[] {
  const slots = slotsOf(definition);
  const eitherWay = definition.script[0] === 'Arab';
  const missing: Doubt[] = [];
  const unsure: Doubt[] = [];
  for (const { name, value, source, confidence, verdict, polygon, side } of fields) {
    if (value === null) {
      const names = (definition.fields[name]?.compose?.flat() ?? [name]).filter((one) => !viz.readings.has(one));
      const [area] = names.flatMap((one) => areaOf(one, slots.get(one), viz, eitherWay));
      const lone =
        names.length === 1 && slots.get(name)?.brief
          ? lonePlace(labelOf(name, viz.labels), slots.get(name), viz)
          : undefined;
      if (area) missing.push({ field: name, ...area, ...(lone && { lone }) });
    } else if (
      source === 'VIZ' &&
      polygon &&
      verdict !== 'VALID' &&
      (verdict === 'INVALID' || (confidence ?? 0) < poor)
    ) {
      const page = side === 'BACK' && pages.back ? pages.back : pages.front;
      unsure.push({ field: name, page, box: boxOf(polygon) });
    }
  }
  return [...missing, ...unsure].map((doubt) => ({ ...doubt, box: withLines(doubt) }));
}

/** Where a value that was not read should stand: beside its label, else at its place on the card. */
function areaOf(
  name: string,
  slot: Slot | undefined,
  { labels, frames }: VizResult,
  eitherWay: boolean,
): { page: Page; box: Box }[] {
  if (!slot) return [];
  const label = labelOf(name, labels);
  if (label) {
    const { page, runsLeft } = label;
    const box = asRead(label.box, runsLeft);
    const unit = heightOf(box);
    const under = slot.at && !slot.at.includes('below') ? 0.5 : below * (slot.lines ?? 1);
    const bottom = box.bottom + under * unit;
    const right = Math.min(runsLeft ? 0 : page.width, box.right + rightOf * unit);
    const area = { left: box.left - unit, top: box.top - 0.5 * unit, right, bottom };
    return [{ page, box: asRead(area, runsLeft) }];
  }
  const seen = slot.place && frames.get(slot.place.side);
  if (!slot.place || !seen) return [];
  const { page, frame } = seen;
  const [x, y] = [frame.x + frame.scale * slot.place.x, frame.y + frame.scale * slot.place.y];
  const around = aroundMm * frame.scale;
  const right = Math.min(page.width, x + rightMm * frame.scale);
  // Text goes on to the left of its place, numbers to the right.
  const left = x - (eitherWay ? rightMm : leftMm) * frame.scale;
  return [{ page, box: { left: Math.max(0, left), top: y - around, right, bottom: y + around } }];
}

function labelOf(name: string, labels: VizResult['labels']): VizResult['labels'][number] | undefined {
  return labels.filter((one) => one.slot === name).sort((a, b) => b.score - a.score)[0];
}

/** The area with the whole of every line that stands in it, and room around. */
function withLines({ page, box }: Doubt): Box {
  const touching = page.lines
    .map(({ polygon }) => boxOf(polygon))
    .filter((line) => sameRow(line, box) > 0.5 && line.left < box.right && line.right > box.left);
  const all = union([box, ...touching]);
  const room = 0.5 * Math.min(heightOf(all), heightOf(touching[0] ?? all));
  return { left: all.left - room, top: all.top - room, right: all.right + room, bottom: all.bottom + room };
}
