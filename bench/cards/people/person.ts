import type { Random } from '../random.ts';
import { later, randomDay, today, type Day } from './dates.ts';

/** What names and places of a country look like. All are common ones; their combinations are drawn. */
export interface Culture {
  readonly male: readonly string[];
  readonly female: readonly string[];
  readonly surnames: readonly string[];
  readonly towns: readonly string[];
  /** How often somebody has a second given name; default 0.4. */
  readonly secondNames?: number;
}

/** Somebody who does not exist, and the days of their document. */
export interface Person {
  readonly sex: 'M' | 'F';
  readonly givenNames: readonly string[];
  readonly surname: string;
  /** Another one, for countries with two, and for mothers. */
  readonly secondSurname: string;
  readonly born: Day;
  readonly birthTown: string;
  readonly town: string;
  readonly issued: Day;
  readonly expires: Day;
}

/** @param years the document's validity; @param lastDayOff it ends on the day before */
export function personOf(
  culture: Culture,
  random: Random,
  { years = 10, lastDayOff = false, born = [1948, 2006] as readonly [number, number] } = {},
): Person {
  const sex = random.pick(['M', 'F'] as const);
  const names = sex === 'F' ? culture.female : culture.male;
  const first = random.pick(names);
  const second = random.chance(culture.secondNames ?? 0.4) ? random.pick(names) : first;
  const surname = random.pick(culture.surnames);
  const issued = randomDay(random, today.year - years + 1, today.year - 1);
  return {
    sex,
    givenNames: second === first ? [first] : [first, second],
    surname,
    secondSurname: random.pick(culture.surnames.filter((name) => name !== surname)),
    born: randomDay(random, born[0], born[1]),
    birthTown: random.pick(culture.towns),
    town: random.pick(culture.towns),
    issued,
    expires: later(issued, years, lastDayOff ? -1 : 0),
  };
}
