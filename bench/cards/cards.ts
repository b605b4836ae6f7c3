import { type CardMaker } from './layout.ts';
import * as types from './types/index.ts';

/** The makers, by document type. */
export const cards: Readonly<Record<string, CardMaker>> = types;

/** @throws Error naming the types there are */
export function cardMaker(documentType: string): CardMaker {
  const maker = cards[documentType];
  if (!maker) throw new Error(`no cards of type ${documentType}; there are: ${Object.keys(cards).join(', ')}`);
  return maker;
}
