import { barcode, below, beside, type Design, photo, sideOf, text, zone } from '../design.ts';
import type { Card, CardMaker, Element } from '../layout.ts';
import { td1 } from '../mrz.ts';
import { bangladeshi } from '../people/bangladeshi.ts';
import { type Day, iso, later, randomDay, today, two, yymmdd } from '../people/dates.ts';
import { Random } from '../random.ts';

/** The national identity card of Bangladesh: `smart` (2016) and `laminated` (2008), front and back. */
export const bdIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'bd_id_card');
  const variant = wish.variant ?? random.pick(['smart', 'smart', 'laminated']);
  const sex = random.pick(['M', 'F'] as const);
  const [latin = '', bengali = ''] = random.pick(sex === 'M' ? bangladeshi.men : bangladeshi.women);
  const born = randomDay(random, 1950, 2004);
  const issued = randomDay(random, variant === 'smart' ? 2016 : 2008, variant === 'smart' ? today.year - 1 : 2015);
  const [upazila = '', district = '', town = ''] = random.pick(bangladeshi.places);
  const address = [
    `বাসা/হোল্ডিং: ${random.int(1, 300)}, গ্রাম/রাস্তা: ${random.pick(bangladeshi.villages)},`,
    `ডাকঘর: ${upazila} - ${random.int(1000, 9400)},`,
    `${upazila}, ${district}`,
  ].map(inBengali);
  const long = random.chance(0.4) ? `${born.year}${random.pattern('#############')}` : random.pattern('#############');
  const number = variant === 'smart' ? random.int(1, 9) + random.pattern('#########') : long.replace(/^0/, '3');
  const holder: Holder = {
    latin, bengali, sex, born, issued, number, address, town, district,
    father: random.pick(bangladeshi.fathers),
    mother: random.pick(bangladeshi.mothers),
    blood: random.pick(['A+', 'B+', 'O+', 'AB+', 'O-']),
  }; // prettier-ignore
  const look = { ...design, ...(wish.font && { font: wish.font }) };
  const words = latin.replaceAll('.', '').split(' ');
  return {
    documentType: 'bd_id_card',
    front: sideOf(look, variant === 'smart' ? smartFront(holder) : laminatedFront(holder)),
    back: sideOf(look, variant === 'smart' ? smartBack(holder, words) : laminatedBack(holder)),
    frontTruth: {
      idNumber: number,
      name: latin,
      birthday: iso(born),
      fatherName: holder.father,
      motherName: holder.mother,
    },
    backTruth: {
      ...(variant === 'smart' && { idNumber: number, birthday: iso(born), name: words.join(' ') }),
      address: address.join(' '),
    },
  };
};

interface Holder {
  readonly latin: string;
  readonly bengali: string;
  readonly father: string;
  readonly mother: string;
  readonly sex: 'M' | 'F';
  readonly born: Day;
  readonly issued: Day;
  readonly number: string;
  readonly blood: string;
  readonly address: readonly string[];
  readonly town: string;
  readonly district: string;
}

function smartFront({ latin, bengali, father, mother, born, number }: Holder): (Element | Element[])[] {
  return [
    { kind: 'emblem', x: 9, y: 7.5, radius: 4.6, fill: '#2c6b45' },
    text('গণপ্রজাতন্ত্রী বাংলাদেশ সরকার', 17, 5.5, { style: 'native' }),
    text('Government of the People’s Republic of Bangladesh', 17, 8.8, { style: 'small' }),
    text('জাতীয় পরিচয়পত্র / National ID Card', 17, 12.8, { style: 'title' }),
    photo(5, 15.5, 19, 24),
    { kind: 'chip', x: 70, y: 20, fill: '#b8962e' },
    below('নাম', bengali, 27, 18, { style: 'native', drop: 3 }),
    below('Name', latin, 27, 24, { drop: 2.9 }),
    below('পিতা', father, 27, 29.8, { style: 'native', drop: 3 }),
    below('মাতা', mother, 27, 35.8, { style: 'native', drop: 3 }),
    beside('Date of Birth', spelled(born), 27, 43.6, 44),
    beside('NID No', `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`, 27, 49.2, 44, { style: 'number' }),
    { kind: 'signature', x: 5, y: 46, width: 17 },
  ]; // prettier-ignore
}

function smartBack({ sex, born, issued, number, blood, address, town }: Holder, words: readonly string[]) {
  const mrz = td1({
    code: 'I', issuer: 'BGD', nationality: 'BGD', sex, optional: '', documentNumber: number,
    surname: words.at(-1) ?? '', givenNames: words.slice(0, -1).join(' '),
    born: yymmdd(born), expires: yymmdd(later(issued, 15)),
  }); // prettier-ignore
  return [
    barcode('PDF417', `<pin>${number}</pin><name>${words.join(' ')}</name>`, { x: 5, y: 3.5, width: 44, height: 7 }, 8),
    beside('ঠিকানা:', address, 5, 16, 15, { style: 'native', step: 3.8, maxWidth: 66 }),
    beside('Blood Group:', blood, 5, 29, 20),
    beside('Place of Birth:', town.toUpperCase(), 34, 29, 50),
    beside('Issue Date:', spelled(issued), 5, 34, 20),
    zone(mrz),
  ];
}

function laminatedFront({ latin, bengali, father, mother, born, number }: Holder): (Element | Element[])[] {
  return [
    { kind: 'emblem', x: 9, y: 7.5, radius: 4.6, fill: '#a33a36' },
    text('গণপ্রজাতন্ত্রী বাংলাদেশ সরকার', 47, 5.5, { style: 'native', anchor: 'middle' }),
    text('Government of the People’s Republic of Bangladesh', 47, 9, { style: 'small', anchor: 'middle' }),
    text('NATIONAL ID CARD / জাতীয় পরিচয় পত্র', 47, 13.4, { style: 'title', anchor: 'middle' }),
    photo(5, 16.5, 18, 22),
    beside('নাম:', bengali, 26, 20, 37, { style: 'native' }),
    beside('Name:', latin, 26, 26, 37, { maxWidth: 46 }),
    beside('পিতা:', father, 26, 32, 37, { style: 'native' }),
    beside('মাতা:', mother, 26, 38, 37, { style: 'native' }),
    beside('Date of Birth:', spelled(born), 26, 44, 44),
    beside('ID NO:', number, 26, 50, 40, { style: 'number' }),
    { kind: 'signature', x: 5, y: 44, width: 17 },
  ];
}

function laminatedBack({ issued, blood, address, district }: Holder): (Element | Element[])[] {
  return [
    text('এই কার্ডটি গণপ্রজাতন্ত্রী বাংলাদেশ সরকারের সম্পত্তি। কার্ডটি ব্যবহারকারী ব্যতীত অন্য', 5, 6, { style: 'fine' }),
    text('কোথাও পাওয়া গেলে নিকটস্থ পোস্ট অফিসে জমা দেবার জন্য অনুরোধ করা হলো।', 5, 9.4, { style: 'fine' }),
    beside('ঠিকানা:', address, 5, 15.5, 17, { style: 'native', step: 4.2, maxWidth: 64 }),
    beside('রক্তের গ্রুপ / Blood Group:', blood, 5, 31, 36),
    beside('জন্মস্থান:', district, 52, 31, 65, { style: 'native' }),
    { kind: 'signature', x: 6, y: 38, width: 20 },
    text('প্রদানকারী কর্তৃপক্ষের স্বাক্ষর', 5, 43, { style: 'fine' }),
    beside('প্রদানের তারিখ:', inBengali(`${two(issued.day)}/${two(issued.month)}/${issued.year}`), 48, 43, 67, { style: 'native' }),
    barcode('PDF417', 'x'.repeat(80), { x: 5, y: 46, width: 75, height: 5 }, 12),
  ]; // prettier-ignore
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const spelled = ({ year, month, day }: Day): string => `${two(day)} ${months[month - 1] ?? ''} ${year}`;
const inBengali = (words: string): string => words.replace(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'[Number(digit)] ?? digit);

const bengaliFont = 'Noto Sans Bengali';
const design: Design = {
  font: 'Noto Sans Bengali, Liberation Sans',
  labelSize: 2.1,
  valueSize: 2.6,
  titleSize: 2.9,
  ink: '#23402f',
  ground: { tints: ['#e9f2e8', '#f5efe4', '#e4eef0'], lines: ['#8dbb98', '#cfae84', '#8fb3bd'], pattern: 'both', strength: 0.28 },
  styles: {
    native: { font: bengaliFont, size: 2.7, fill: '#16181c' },
    fine: { font: bengaliFont, size: 1.9, fill: '#23402f' },
    number: { font: 'Liberation Sans', size: 3.1, weight: 700, fill: '#a3201d' },
  },
}; // prettier-ignore
