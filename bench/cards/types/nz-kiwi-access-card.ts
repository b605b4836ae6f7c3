import { below, beside, type Design, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { type Day, iso, two } from '../people/dates.ts';
import { newZealander } from '../people/english.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/**
 * The Kiwi Access Card, and the 18+ Card before it. Their issuer publishes what they hold, not where it stands: this is a
 * layout like other cards of its kind.
 */
export const nzKiwiAccessCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'nz_kiwi_access_card');
  const variant = wish.variant ?? random.pick(['kiwi', 'kiwi', '18plus']);
  const person = personOf(newZealander, random, { born: [1988, 2007] });
  const firstName = person.givenNames.join(' ');
  const number = random.pattern('########');
  const look: Design = { ...designs[variant === '18plus' ? '18plus' : 'kiwi'], ...(wish.font && { font: wish.font }) };
  const front =
    variant === '18plus'
      ? sideOf(look, [
          text('18+', 5, 13, { style: 'huge' }),
          text('18+ CARD', 30, 8, { style: 'title' }),
          text('EVIDENCE OF AGE', 30, 12, { style: 'small' }),
          photo(58, 14, 23, 30),
          beside('Surname', person.surname, 5, 21, 24, { maxWidth: 32 }),
          beside('First names', firstName, 5, 27, 24, { maxWidth: 32 }),
          beside('Date of birth', slashed(person.born), 5, 33, 24),
          beside('Card No.', number, 5, 39, 24),
          beside('Expires', slashed(person.expires), 5, 45, 24),
          text('HOSPITALITY ASSOCIATION OF NEW ZEALAND', 5, 51, { style: 'small' }),
        ])
      : sideOf(look, [
          text('KIWI ACCESS CARD', 33, 9, { style: 'title' }),
          text('NEW ZEALAND', 33, 13, { style: 'small' }),
          photo(5, 12, 24, 32),
          below('Surname', person.surname, 33, 18.5),
          below('First names', firstName, 33, 26),
          below('Date of birth', named(person.born), 33, 33.5),
          below('Card number', number, 58, 33.5),
          below('Date of expiry', named(person.expires), 33, 41),
          { kind: 'signature', x: 58, y: 45, width: 20 },
          text('HOSPITALITY NEW ZEALAND', 5, 50.5, { style: 'small' }),
        ]); // prettier-ignore
  return {
    documentType: 'nz_kiwi_access_card',
    front,
    frontTruth: { firstName, lastName: person.surname, dateOfBirth: iso(person.born), cardNumber: number },
  };
};

const slashed = ({ year, month, day }: Day): string => `${two(day)}/${two(month)}/${year}`;
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const named = ({ year, month, day }: Day): string => `${two(day)} ${months[month - 1] ?? ''} ${year}`;

const designs: Readonly<Record<'kiwi' | '18plus', Design>> = {
  kiwi: {
    font: 'Lato',
    labelSize: 1.9,
    valueSize: 3.1,
    valueWeight: 700,
    titleSize: 4.4,
    ink: '#1d4f4a',
    ground: { tints: ['#e3f1ee', '#d3e9e4', '#eef5f0'], lines: ['#8fc3b8', '#a7cfc9'], pattern: 'waves', strength: 0.35 },
  },
  '18plus': {
    font: 'Liberation Sans',
    labelSize: 2,
    valueSize: 3,
    titleSize: 4.2,
    ink: '#33417a',
    ground: { tints: ['#f0ecf6', '#e4e6f4', '#f4efe6'], lines: ['#a9a3cf', '#c9b9a0'], pattern: 'rosettes', strength: 0.3 },
    styles: { huge: { font: 'Liberation Sans', size: 9, weight: 700, fill: '#a02438' } },
  },
}; // prettier-ignore
