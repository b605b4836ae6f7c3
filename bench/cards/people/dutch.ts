import type { Random } from '../random.ts';
import type { Culture } from './person.ts';

/** The Netherlands: names as the cards print them, in small letters too. */
export const dutch = {
  male: ['Jan', 'Pieter', 'Daan', 'Sem', 'Willem', 'Joris', 'Bram', 'Thijs', 'Hendrik', 'Mohammed', 'René', 'Luuk'],
  female: ['Sanne', 'Lotte', 'Emma', 'Anouk', 'Femke', 'Fleur', 'Johanna', 'Noor', 'Daniëlle', 'Willeke', 'Fatima', 'Zoë'],
  surnames: ['De Jong', 'Jansen', 'Van den Berg', 'Bakker', 'Visser', 'Smit', 'De Vries', 'Mulder', 'Dijkstra', "Van 't Hof", 'Hoekstra', 'Koçak', 'Van der Meer', 'De Bruijn', 'Bos', 'Teunissen'],
  towns: ['Amsterdam', 'Rotterdam', "'s-Gravenhage", 'Utrecht', 'Groningen', 'Alphen aan den Rijn', 'Bergen op Zoom', 'Nijmegen', 'IJsselstein', 'Zwolle', 'Leeuwarden', 'Breda'],
  secondNames: 0.5,
} satisfies Culture; // prettier-ignore

/** A citizen service number that passes the eleven-test. */
export function bsn(random: Random): string {
  for (;;) {
    const digits = `${random.int(1, 9)}${random.pattern('#######')}`;
    const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
    if (sum % 11 < 10) return `${digits}${sum % 11}`;
  }
}
