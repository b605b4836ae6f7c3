import { latinName } from './latin-text.ts';

/** A Filipino's name: the middle name is the mother's maiden name (Civil Code, art. 364; Family Code, art. 174). */
export interface FilipinoName {
  readonly last: string;
  readonly first: string | null;
  readonly middle: string | null;
}

/** Words that surnames of several words begin with. */
const particle = /^(?:DE|DEL|DELA|DELAS|DELOS|LA|LAS|LOS|SAN|SANTA|SANTO|STA|STO|Y)$/;

/**
 * The parts of a name printed `LAST, FIRST MIDDLE` or `LAST, FIRST, MIDDLE`, in capitals; null where the text is no name
 * or has no comma. Where no second comma tells, the last surname is the middle name.
 */
export function filipinoName(text: string): FilipinoName | null {
  const [last = '', ...rest] = text
    .replace(/(?<=\p{L}{2})[.;](?=\s)/gu, ',')
    .split(',')
    .flatMap((part) => latinName(part) ?? []);
  if (last === '' || rest.length === 0) return null;
  const [first = '', middle] = rest;
  if (middle !== undefined) return { last, first, middle: rest.slice(1).join(' ') };
  const words = first.split(' ');
  let from = words.length - 1;
  while (from > 1 && particle.test((words[from - 1] ?? '').replace(/\.$/, ''))) from -= 1;
  if (from < 1) return { last, first, middle: null };
  return { last, first: words.slice(0, from).join(' '), middle: words.slice(from).join(' ') };
}

/** `FIRST MIDDLE LAST`, an initial with its point; a name without a comma as printed. */
export function filipinoFullName(text: string): string | null {
  const name = filipinoName(text);
  if (name === null) return latinName(text);
  const middle = name.middle?.length === 1 ? `${name.middle}.` : name.middle;
  return [name.first, middle, name.last].filter((part) => part !== null).join(' ');
}
