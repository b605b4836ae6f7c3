import type { Page } from '../../page.ts';
import { middleOf } from '../geometry.ts';
import { type CardFrame, fitCardFrame, type Sighting } from './card-frame.ts';
import type { VizRequest } from './scene.ts';
import type { PlacedLabel, Segment } from './segments.ts';

/** By side of the card. */
export type Frames = ReadonlyMap<string, { readonly page: Page; readonly frame: CardFrame }>;

/** Where each side of the card lies, by the labels and by the values that their own form tells. */
export function fitFrames(
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
  const several: { readonly side: string; readonly all: readonly { segment: Segment; sighting: Sighting }[] }[] = [];
  for (const [name, { place, bare = 0, normalise }] of slots) {
    if (!place) continue;
    const label = labels.filter((candidate) => candidate.slot === name).sort((a, b) => b.score - a.score)[0];
    if (label) {
      add(place.side, label.page, {
        card: { x: place.labelX, y: place.y },
        page: { x: startOf(label), y: middleOf(label.box) },
      });
    }
    if (label || bare < 0.7) continue;
    const own = segments.filter((segment) => normalise(segment.text, context) !== null);
    const all = own.map((segment) => {
      return {
        segment,
        sighting: { card: { x: place.x, y: place.y }, page: { x: startOf(segment), y: middleOf(segment.box) } },
      };
    });
    if (all.length > 1) several.push({ side: place.side, all });
    for (const { segment, sighting } of all.slice(0, all.length === 1 ? 1 : 0)) add(place.side, segment.page, sighting);
  }
  // A number that stands on both sides is this side's where it agrees with what else was seen of it.
  for (const { side, all } of several) {
    const { page, sightings } = seen.get(side) ?? {};
    const [best] = all
      .filter(({ segment }) => segment.page === page)
      .map(({ sighting }) => ({ sighting, off: misfit([...(sightings ?? []), sighting]) }))
      .sort((a, b) => a.off - b.off);
    if (page && best && best.off < nearMm) add(side, page, best.sighting);
  }
  const frames = new Map<string, { page: Page; frame: CardFrame }>();
  for (const [side, { page, sightings }] of seen) {
    const frame = fitCardFrame(sightings);
    if (frame) frames.set(side, { page, frame });
  }
  return frames;
}

/** How far sightings may lie from where the frame that fits them best has them, mm. */
const nearMm = 3;

/** The greatest distance of sightings from the frame that fits them best, mm. */
function misfit(sightings: readonly Sighting[]): number {
  const frame = fitCardFrame(sightings);
  if (!frame) return Infinity;
  const off = ({ card, page }: Sighting) =>
    Math.hypot(frame.x + frame.scale * card.x - page.x, frame.y + frame.scale * card.y - page.y) / frame.scale;
  return Math.max(...sightings.map(off));
}

function startOf({ box, runsLeft }: Segment | PlacedLabel): number {
  return runsLeft ? box.right : box.left;
}
