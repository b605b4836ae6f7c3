import { type Design, text } from '../design.ts';
import type { Element, Wish } from '../layout.ts';
import { Random } from '../random.ts';
import { type Day, later, two } from './dates.ts';
import { aadhaar, indian, indianPlaces, indianStreets, inFours, titled } from './indian.ts';
import { type Person, personOf } from './person.ts';

/** Whose Aadhaar card it is, for both of its sides. */
export interface AadhaarHolder {
  readonly random: Random;
  readonly variant: '2019' | 'masked' | '2012';
  readonly font: string;
  readonly person: Person;
  readonly name: string;
  /** As published: without spaces, the first eight X on a masked card. */
  readonly number: string;
  readonly printedNumber: string;
  readonly vid: string;
  /** Ten digits, or empty. */
  readonly mobile: string;
  readonly downloaded: Day;
  readonly careOf: string;
  readonly house: string;
  readonly street: string;
  readonly place: (typeof indianPlaces)[number];
  readonly pin: string;
}

const variants = ['2019', 'masked', '2012'] as const;

/** @throws Error for an unknown variant */
export function aadhaarHolder(type: string, seed: number, wish: Wish): AadhaarHolder {
  const random = new Random(seed, type);
  const drawn = random.pick(['2019', '2019', 'masked', '2012'] as const);
  const variant = wish.variant === undefined ? drawn : variants.find((one) => one === wish.variant);
  if (!variant) throw new Error(`no card ${wish.variant}; there are: ${variants.join(', ')}`);
  const person = personOf(indian, random, { born: [1950, 2008] });
  const whole = aadhaar(random, 12);
  const number = variant === 'masked' ? `XXXXXXXX${whole.slice(8)}` : whole;
  const place = random.pick(indianPlaces);
  return {
    random,
    variant,
    font: wish.font ?? random.pick(['Liberation Sans', 'Noto Sans', 'DejaVu Sans']),
    person,
    name: `${person.givenNames.join(' ')} ${person.surname}`,
    number,
    printedNumber: inFours(number),
    vid: aadhaar(random, 16),
    mobile: variant !== '2012' && random.chance(0.5) ? `${random.pick(['9', '8', '7'])}${random.pattern('#########')}` : '',
    downloaded: later(person.issued, 0, random.int(20, 150)),
    careOf: `${person.sex === 'M' ? 'S/O' : random.pick(['D/O', 'W/O'])} ${titled(`${random.pick(indian.male)} ${person.surname}`)}`,
    house: random.pick([String(random.int(1, 480)), `H No ${random.int(1, 99)}`, `C-${random.int(1, 60)}`, `Flat ${random.int(101, 909)}`]),
    street: random.pick(indianStreets),
    place,
    pin: `${place.pin}${random.pattern('##')}`,
  }; // prettier-ignore
}

export const slashed = ({ year, month, day }: Day): string => `${two(day)}/${two(month)}/${year}`;

/** The number in the middle of the lower edge, with the virtual ID under it where there is one. */
export const numberAt = (number: string, vid: string, y: number): Element[] => [
  text(number, 42.8, y, { style: 'number', anchor: 'middle' }),
  ...(vid === '' ? [] : [text(`VID : ${inFours(vid)}`, 42.8, y + 4.2, { style: 'vid', anchor: 'middle' })]),
];

export const aadhaarDesign = (font: string): Design => ({
  font,
  ink: '#22262e',
  valueSize: 2.9,
  titleSize: 3.2,
  ground: { tints: ['#fdfdfb', '#f6f4ee', '#fbfbf9'], lines: ['#e3c9a6', '#c9d8c4'], pattern: 'waves', strength: 0.2 },
  styles: {
    hindi: { font: 'Noto Sans Devanagari', size: 2.9, fill: '#22262e' },
    head: { font, size: 2.7, weight: 700, fill: '#22262e' },
    address: { font, size: 2.4, fill: '#22262e' },
    small: { font, size: 1.8, fill: '#22262e' },
    number: { font: 'Liberation Sans', size: 4.8, weight: 700, fill: '#16181c' },
    vid: { font, size: 2.5, fill: '#16181c' },
  },
});
