import { latinName } from './latin-text.ts';

export interface Names {
  readonly surname: string;
  readonly givenNames: string;
}

/** Words that belong to the surname behind them. */
const particles = new Set(['DE', 'DEL', 'DELLA', 'DER', 'DEN', 'DI', 'DA', 'DOS', 'DU', 'EL', 'AL', 'LA', 'LE', 'ST', 'TE', 'VAN', 'VON', 'TEN', 'TER', 'BIN']); // prettier-ignore

/**
 * Surname and given names of a name that is printed as one: a surname's line above the given names' (`CITIZEN⏎JANE ANN`), a
 * comma between them (`CITIZEN, JANE ANN`), or a line that ends in the surname (`JANE ANN CITIZEN`): its last word, with
 * the particles before it, or all its capitals where the given names have small letters. Null where there is only one.
 */
export function namesInOne(text: string): Names | null {
  const [first = '', ...more] = text.split(/[\n,]/u).filter((part) => /\p{L}/u.test(part));
  if (more.length > 0) return namesOf(first, more.join(' '));
  const words = first.trim().split(/\s+/u);
  const isTitled = words.some((word) => /\p{Ll}/u.test(word)) && !/\p{Ll}/u.test(words.at(-1) ?? '');
  let from = words.length - 1;
  const belongs = (word: string) =>
    isTitled ? !/\p{Ll}/u.test(word) && word.length > 1 : particles.has(word.toUpperCase());
  while (from > 1 && belongs(words[from - 1] ?? '')) from -= 1;
  return namesOf(words.slice(from).join(' '), words.slice(0, from).join(' '));
}

function namesOf(last: string, given: string): Names | null {
  const [surname, givenNames] = [latinName(last), latinName(given)];
  return surname === null || givenNames === null ? null : { surname, givenNames };
}
