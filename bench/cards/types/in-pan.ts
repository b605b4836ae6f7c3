import { barcode, below, type Design, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { type Day, iso, two } from '../people/dates.ts';
import { indian } from '../people/indian.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/**
 * The Indian PAN card: with a QR code and labels in two languages (since 2018), and the one before, whose name, father's name
 * and birth date have no labels (Income Tax Department; the places follow its published specimens).
 */
export const inPan: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'in_pan');
  const variant = wish.variant ?? random.pick(['2018', '2018', 'old']);
  const person = personOf(indian, random, { born: [1950, 2005] });
  const name = `${person.givenNames.join(' ')} ${person.surname}`;
  const fatherName = `${random.pick(indian.male)} ${person.surname}`;
  const number = `${random.pattern('@@@')}P${person.surname.charAt(0)}${random.pattern('####@')}`;
  const born = slashed(person.born);
  const font = wish.font ?? random.pick(['Liberation Sans', 'Noto Sans', 'DejaVu Sans']);
  const hindi = (words: string, x: number, y: number) => text(words, x, y, { style: 'hindi', maxWidth: 34 });
  const head = [
    hindi('आयकर विभाग', 5, 5.4), text('INCOME TAX DEPARTMENT', 5, 9.2, { style: 'title', maxWidth: 33 }),
    { kind: 'emblem' as const, x: 43, y: 7.5, radius: 5, fill: '#6d6a48' },
    hindi('भारत सरकार', 62, 5.4), text('GOVT. OF INDIA', 60, 9.2, { style: 'title', maxWidth: 24 }),
  ]; // prettier-ignore
  const front =
    variant === 'old'
      ? sideOf({ ...design, font }, [
          head,
          text(name, 5, 16.6, { maxWidth: 52 }), text(fatherName, 5, 22.6, { maxWidth: 52 }), text(born, 5, 28.8),
          text('Permanent Account Number', 5, 34, { style: 'label' }), text(number, 5, 38.8, { style: 'number' }),
          { kind: 'signature', x: 6, y: 46, width: 22 }, text('Signature', 5, 51, { style: 'label' }),
          photo(60, 21, 20, 25),
        ]) // prettier-ignore
      : sideOf({ ...design, font }, [
          head,
          hindi('स्थायी लेखा संख्या कार्ड', 31, 14.6), text('Permanent Account Number Card', 27, 18, { style: 'label', maxWidth: 32 }),
          text(number, 30, 23.2, { style: 'number' }),
          photo(5, 12, 17, 21),
          below('नाम / Name', name, 5, 36.4, { maxWidth: 50, drop: 3.4 }),
          below('पिता का नाम / Father’s Name', fatherName, 5, 42.6, { maxWidth: 50, drop: 3.2 }),
          below('जन्म की तारीख / Date of Birth', born, 5, 48.6, { maxWidth: 28, drop: 3.6 }),
          { kind: 'signature', x: 40, y: 48, width: 16 }, text('हस्ताक्षर / Signature', 38, 52.2, { style: 'label', maxWidth: 20 }),
          barcode('QRCode', random.pattern('#'.repeat(600)), { x: 61, y: 18, width: 21, height: 21 }),
        ]); // prettier-ignore
  return {
    documentType: 'in_pan',
    front,
    frontTruth: { cardNumber: number, dateOfBirth: iso(person.born), fatherName, name },
  };
};

const slashed = ({ year, month, day }: Day): string => `${two(day)}/${two(month)}/${year}`;

const design: Design = {
  font: 'Liberation Sans',
  ink: '#1d2a57',
  labelSize: 2,
  valueSize: 2.9,
  titleSize: 2.9,
  valueWeight: 700,
  ground: { tints: ['#bfe0ea', '#dcefe9', '#a9d3e6'], lines: ['#6fb0cb', '#7fc0a8'], pattern: 'both', strength: 0.3 },
  styles: {
    hindi: { font: 'Noto Sans Devanagari', size: 2.8, weight: 700, fill: '#1d2a57' },
    number: { font: 'Liberation Sans', size: 3.9, weight: 700, fill: '#16181c' },
  },
};
