import type { ReadContext } from '../define.ts';
import { isCountryCode } from './country-name.ts';
import { latinName, latinPlace } from './latin-text.ts';
import { monthsNamed } from './month-names.ts';

/** How well a text looks like a person's name: values are printed in capitals (ICAO 9303-3 §4.2), labels are not. */
export function nameFit(text: string): number {
  const name = latinName(text);
  return name === null || name.length > 60 ? 0 : smallLetters(text) > 0.34 ? 0.35 : 1;
}

/** The same for cards that print names as one writes them: `Anne-Sophie, Marie`, `De Bruijn e/v Molenaar`, `van der Berg`. */
export function titledNameFit(text: string): number {
  const words = text.match(/[\p{L}'’]+/gu) ?? [];
  const written = words.every((word) => /^['’]?\p{Lu}/u.test(word) || particles.has(word));
  return written && latinName(text.replaceAll('e/v', '')) !== null ? 1 : nameFit(text);
}

const particles = new Set(
  "van de der den het ter ten te in op e v 's 't di da du la le von zu und et del della des".split(' '),
);

/** How well a text looks like a place, an office or an address. */
export function placeFit(text: string, { state }: Pick<ReadContext, 'state'>): number {
  const place = latinPlace(text, state) ?? '';
  const letters = place.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 3 || isMonth(place) || /^[\d\s./-]+\p{L}{3}[\d\s./-]+$/u.test(place)) return 0;
  // The state's code, from the top of the page.
  if (letters < 0.6 * place.length || isCountryCode(place)) return 0.4;
  return smallLetters(place) > 0.34 ? (isTitled(place) ? 0.9 : 0.45) : 1;
}

/** How well a text looks like a line of an address: a street with its number, a postcode with its town, in capitals. */
export function addressFit(text: string): number {
  return /\p{L}{2}/u.test(text) && smallLetters(text) <= 0.34 && monthsNamed(text).size === 0 ? 1 : 0;
}

/** Nothing but months: the middle of a date. */
function isMonth(text: string): boolean {
  return text.split(/[^\p{L}]+/u).every((word) => word === '' || monthsNamed(word).size > 0);
}

/** `Préfecture de Police`: capitals begin it and end it, which a label's text seldom has; no other language beside. */
function isTitled(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length >= 2 && !text.includes('/') && /^\p{Lu}\p{Ll}/u.test(text) && /^\p{Lu}/u.test(words.at(-1) ?? '');
}

function smallLetters(text: string): number {
  return (text.match(/\p{Ll}/gu)?.length ?? 0) / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);
}
