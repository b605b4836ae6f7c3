import type { DocumentDefinition } from '../documents/define.ts';
import type { Page } from '../page.ts';
import { enough, type Pages, recogniseType } from '../readers/recognise-type.ts';
import type { PageReading } from './page-reading.ts';

/** The cards of a call's pictures that are read as one document. */
export interface ChosenCards {
  readonly front: PageReading;
  readonly back: PageReading | undefined;
  /** Whether the back lies beside the front on the same picture. */
  readonly isOnePicture: boolean;
  /** What else lies on the front's picture. */
  readonly others: readonly PageReading[];
}

/** How much of its own evidence a second card has to add before it counts as the document's other side. */
const addsMin = 0.3;

/**
 * The card that is most likely what was asked for, and its other side: that of the back's picture where one was sent,
 * else a card beside it that adds to what speaks for its type. A card of another type is left alone, and so is a second
 * one that shows the same.
 */
export function chooseCards(
  onFront: readonly [PageReading, ...PageReading[]],
  onBack: readonly PageReading[],
  named: DocumentDefinition | undefined,
): ChosenCards {
  const front = mostLikely(onFront, named);
  const others = onFront.filter((card) => card !== front);
  const [firstBack, ...furtherBacks] = onBack;
  if (firstBack) return { front, back: mostLikely([firstBack, ...furtherBacks], named), isOnePicture: false, others };
  const type = named?.type ?? recogniseType({ front: front.page })[0]?.documentType;
  const own = scoreFor(type, { front: front.page });
  const second = others
    .filter(({ page }) => isOf(type, page))
    .map((card) => ({ card, adds: scoreFor(type, { front: front.page, back: card.page }) - own }))
    .filter(({ card, adds }) => adds > addsMin * scoreFor(type, { front: card.page }) && adds > 0)
    .sort((a, b) => b.adds - a.adds)[0]?.card;
  return { front, back: second, isOnePicture: true, others: others.filter((card) => card !== second) };
}

function mostLikely(
  cards: readonly [PageReading, ...PageReading[]],
  named: DocumentDefinition | undefined,
): PageReading {
  const [first, ...others] = cards;
  if (others.length === 0) return first;
  let best = { card: first, score: -1 };
  for (const card of cards) {
    const type = named?.type ?? recogniseType({ front: card.page })[0]?.documentType;
    const score = scoreFor(type, { front: card.page });
    if (score > best.score) best = { card, score };
  }
  return best.card;
}

/** Whether nothing says that a card is of another type. */
function isOf(type: string | undefined, page: Page): boolean {
  const [likeliest] = recogniseType({ front: page });
  return likeliest !== undefined && (likeliest.documentType === type || likeliest.score < enough);
}

function scoreFor(type: string | undefined, pages: Pages): number {
  return recogniseType(pages).find(({ documentType }) => documentType === type)?.score ?? 0;
}
