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
  for (const [name, { place, bare = 0, normalise }] of slots) {
    if (!place) continue;
    const label = labels.filter((candidate) => candidate.slot === name).sort((a, b) => b.score - a.score)[0];
    if (label) {
      add(place.side, label.page, {
        card: { x: place.labelX, y: place.y },
        page: { x: startOf(label), y: middleOf(label.box) },
      });
    }
    const own = bare >= 0.7 ? segments.filter((segment) => normalise(segment.text, context) !== null) : [];
    const [only] = own;
    if (!label && only && own.length === 1) {
      add(place.side, only.page, {
        card: { x: place.x, y: place.y },
        page: { x: startOf(only), y: middleOf(only.box) },
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

function startOf({ box, runsLeft }: Segment | PlacedLabel): number {
  return runsLeft ? box.right : box.left;
}
