import type { Polygon } from '../../page.ts';
import type { FoundCard } from './card-finder.ts';
import { halfTurn } from '../geometry.ts';
import type { View } from './rectify.ts';
import { viewOfText } from './text-plane.ts';
import { leanMax, leanOf, textDirection, type TextRegion } from '../text/text-regions.ts';

/** A corner this far from a right angle shows perspective that costs characters, radians (8°). */
const bentMin = 0.14;
/** Cards that lie as alike as this are read as one page, radians. */
const alikeMax = 0.1;
/** More text than this beside the cards, in shares of all, and they are not what the picture is about. */
const besideMax = 0.3;

/** How a picture with cards on it is read. */
export type Way =
  /** As it is; `card` where a single one lies on it. */
  | { readonly kind: 'whole'; readonly card: FoundCard | null }
  /** The text from straight above, as its lines tell it. */
  | { readonly kind: 'text'; readonly view: View }
  /** The card from straight above, with the text beside it. */
  | { readonly kind: 'card'; readonly card: FoundCard; readonly beside: readonly TextRegion[] }
  /** Each card on its own, and what stands beside them. */
  | { readonly kind: 'cards'; readonly cards: readonly FoundCard[]; readonly beside: readonly TextRegion[] };

/**
 * Whether cards are looked at from straight above, which costs a second look: where they are seen in perspective or
 * turned, or where several lie in several directions. A scan, or a card that lies nearly flat, is read as it is.
 * @param readingDirection of some text, upside down told apart
 */
export async function chooseWay(
  cards: readonly FoundCard[],
  regions: readonly TextRegion[],
  readingDirection: (regions: readonly TextRegion[]) => Promise<number>,
): Promise<Way> {
  const [first] = cards;
  if (!first) return asText(regions);
  const onCards = new Set(cards.flatMap((card) => card.regions));
  const beside = regions.filter((region) => !onCards.has(region));
  const isAbout = weightOf(beside) <= besideMax * weightOf(regions);
  const leans = Math.abs(leanOf(regions)) > leanMax || cards.some(({ quad }) => bendOf(quad) >= bentMin);
  if (cards.length > 1) {
    const isApart = (leans && isAbout) || !(await lieAlike(cards, readingDirection));
    return isApart ? { kind: 'cards', cards, beside } : { kind: 'whole', card: null };
  }
  if (!isAbout) return asText(regions);
  return leans ? { kind: 'card', card: first, beside } : { kind: 'whole', card: first };
}

function asText(regions: readonly TextRegion[]): Way {
  const view = viewOfText(regions);
  return view ? { kind: 'text', view } : { kind: 'whole', card: null };
}

async function lieAlike(
  cards: readonly FoundCard[],
  readingDirection: (regions: readonly TextRegion[]) => Promise<number>,
): Promise<boolean> {
  const [first = 0, ...others] = cards.map(({ regions }) => textDirection(regions));
  if (others.some((other) => Math.abs(halfTurn(other - first)) > alikeMax)) return false;
  const directions: number[] = [];
  for (const { regions } of cards) directions.push(await readingDirection(regions));
  return directions.every((direction) => Math.cos(direction - (directions[0] ?? 0)) > 0);
}

/** How far the corner that is furthest from a right angle is from it, radians. */
function bendOf(quad: Polygon): number {
  return Math.max(
    ...quad.map((b, i) => {
      const [a, c] = [quad[(i + 3) % 4] ?? b, quad[(i + 1) % 4] ?? b];
      const angle = Math.atan2(a.y - b.y, a.x - b.x) - Math.atan2(c.y - b.y, c.x - b.x);
      return Math.abs(Math.abs(halfTurn(angle)) - Math.PI / 2);
    }),
  );
}

function weightOf(regions: readonly TextRegion[]): number {
  return regions.reduce((sum, { rect }) => sum + rect.width * rect.height, 0);
}
