import { type Design, lines, photo, text } from '../../design.ts';
import type { Element } from '../../layout.ts';
import { type Day, two } from '../../people/dates.ts';
import { field } from './field.ts';

/** Somebody's licence, as printed. */
export interface Holder {
  readonly surname: string;
  readonly givenNames: string;
  readonly born: Day;
  readonly issued: Day;
  readonly expires: Day;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  readonly number: string;
  readonly sex: 'M' | 'F';
  readonly centimetres: number;
  readonly kilograms: number;
  readonly eyes: string;
  readonly hair: string;
  readonly licenceClass: string;
  readonly restrictions: string;
  readonly discriminator: string;
  readonly isDonor: boolean;
}

type Elements = readonly (Element | readonly Element[])[];

/** One province's licence. */
export interface Province {
  readonly iin: string;
  readonly design: Design;
  readonly front: (holder: Holder) => Elements;
  /** From the holder and some digits. */
  readonly number: (holder: Omit<Holder, 'number'>, digits: string) => string;
  readonly towns: readonly (readonly [name: string, postcode: string])[];
  readonly classes: readonly string[];
  readonly restrictions: readonly string[];
  /** Fields that the front shows, beside name, number, class, dates, address and sex. */
  readonly shows: readonly string[];
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const slashed = ({ year, month, day }: Day): string => `${year}/${two(month)}/${two(day)}`;
const dashed = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;
const spelt = ({ year, month, day }: Day): string => `${two(day)} ${months[month - 1] ?? ''} ${year}`;
const middle = ({ year, month, day }: Day): string =>
  `${year}-${(months[month - 1] ?? '').charAt(0)}${(months[month - 1] ?? '').slice(1).toLowerCase()}-${two(day)}`;

const base = { font: 'Liberation Sans', labelSize: 1.75, valueSize: 2.6, titleSize: 3.6 } as const;
const ground = (tints: readonly string[], line: string): Design['ground'] => ({
  tints,
  lines: [line],
  pattern: 'both',
  strength: 0.25,
});

export const provinces: Readonly<Record<string, Province>> = {
  ON: {
    iin: '636012',
    design: { ...base, ink: '#244a86', ground: ground(['#e3ecf6', '#f3f0e2', '#dfeaf0'], '#a3bcd9') },
    front: (h) => [
      text('Ontario', 4, 6.5, { style: 'title' }), text('CANADA', 22, 6.3, { style: 'small' }),
      text("DRIVER'S LICENCE", 40, 4.8, { style: 'small' }), text('PERMIS DE CONDUIRE', 40, 7.8, { style: 'small' }),
      photo(4, 10, 22, 29),
      text('1,2 NAME/NOM:', 29, 11.5, { style: 'label' }), lines([`${h.surname},`, h.givenNames], 29, 14.8, 3.2, { maxWidth: 50 }),
      text('8 ADDRESS/ADRESSE:', 29, 21.2, { style: 'label' }), lines([h.street, `${h.town}, ON, ${h.postcode}`], 29, 24.5, 3.2),
      field('4d NUMBER/NUMÉRO:', h.number, 29, 32, 20),
      field('4a ISS/DÉL:', slashed(h.issued), 29, 36, 12), field('4b EXP/EXP:', slashed(h.expires), 57, 36, 12.5, 15),
      field('5 DD/RÉF:', h.discriminator, 29, 40, 11), field('16 HGT/HAUT:', `${h.centimetres} cm`, 57, 40, 14, 14),
      field('15 SEX/SEXE:', h.sex, 29, 44, 13.5), field('9 CLASS/CATÉG.:', h.licenceClass, 57, 44, 17),
      ...(h.restrictions === '' ? [] : [field('12 REST/COND:', h.restrictions, 29, 48, 15)]),
      field('3 DOB/DDN:', slashed(h.born), 57, 48, 12, 16),
      { kind: 'signature', x: 5, y: 45, width: 18 },
    ],
    number: (h, digits) =>
      `${h.surname.charAt(0)}${digits.slice(0, 4)}-${digits.slice(4, 8)}${two(h.born.year % 100).charAt(0)}-${two(h.born.year % 100).charAt(1)}${two(h.born.month + (h.sex === 'F' ? 50 : 0))}${two(h.born.day)}`,
    towns: [['TORONTO', 'M5B 2H1'], ['OTTAWA', 'K1P 1J1'], ['LONDON', 'N6A 3K7'], ['SUDBURY', 'P3E 5P4']],
    classes: ['G', 'G', 'G2', 'AZ'],
    restrictions: ['', 'X'],
    shows: ['height', 'restrictions', 'documentDiscriminator'],
  },
  BC: {
    iin: '636028',
    design: { ...base, ink: '#1f5a4a', valueSize: 2.5, ground: ground(['#e1efe9', '#e6edf5', '#f1f0e2'], '#a0c7b7') },
    front: (h) => [
      text('BRITISH COLUMBIA', 4, 6, { style: 'title' }), text('CANADA', 48, 5.8, { style: 'small' }),
      text("DRIVER'S LICENCE", 4, 9.6, { style: 'small' }),
      photo(58, 9, 23, 30),
      field('DL:', h.number, 4, 15, 4.5), field('Class:', h.licenceClass, 32, 15, 7),
      field('Issued:', middle(h.issued), 4, 19, 8.5), field('Expires:', middle(h.expires), 32, 19, 9.5, 16),
      lines([`${h.surname},`, h.givenNames], 4, 23.5, 3.2, { maxWidth: 52 }),
      lines([h.street, `${h.town}, BC ${h.postcode}`], 4, 30.4, 3.2, { maxWidth: 52 }),
      field('DOB:', middle(h.born), 4, 38.5, 6), field('Sex:', h.sex, 34, 38.5, 5.5),
      field('Height:', `${h.centimetres} cm`, 4, 42.5, 9), field('Weight:', `${h.kilograms}.0 kg`, 34, 42.5, 9.5),
      field('Eyes:', h.eyes, 4, 46.5, 6.5), field('Hair:', h.hair, 34, 46.5, 6.5),
      ...(h.restrictions === '' ? [] : [field('Restrictions:', h.restrictions, 4, 50.5, 14.5)]),
      { kind: 'signature', x: 58, y: 47, width: 20 },
    ],
    number: (_, digits) => digits.slice(0, 7),
    towns: [['VICTORIA', 'V8V 1X4'], ['VANCOUVER', 'V6B 1A9'], ['KELOWNA', 'V1Y 6N7'], ['PRINCE GEORGE', 'V2L 3H9']],
    classes: ['5', '5', '7', '1'],
    restrictions: ['', '21'],
    shows: ['height', 'weight', 'eyeColor', 'hairColor', 'restrictions'],
  },
  AB: {
    iin: '604432',
    design: { ...base, ink: '#7a3b1d', ground: ground(['#f3e8db', '#e6ecf2', '#f2eedf'], '#cdb295') },
    front: (h) => [
      text('Alberta', 4, 6.5, { style: 'title' }), text('CANADA', 22, 6.3, { style: 'small' }),
      text("DRIVER'S LICENCE", 52, 6.5, { style: 'small' }),
      photo(4, 10, 23, 30),
      field('4d. No:', h.number, 30, 12, 9), field('9. Class:', h.licenceClass, 60, 12, 10.5),
      field('4a. Issued:', spelt(h.issued), 30, 16, 12, 20),
      field('4b. Expires:', spelt(h.expires), 30, 20, 13, 20), field('12. Cond/End:', h.restrictions || 'NONE', 58, 16, 15.5),
      field('1.', h.surname, 30, 24.5, 3), field('2.', h.givenNames, 30, 28, 3, 46),
      text('8.', 30, 31.8, { style: 'label' }), lines([h.street, `${h.town}, AB ${h.postcode}`], 33, 31.8, 3.3),
      field('3. DOB:', spelt(h.born), 30, 40, 9), field('15. Sex:', h.sex, 60, 40, 10),
      field('16. Ht:', `${h.centimetres} cm`, 30, 44, 8.5), field('17. Wt:', `${h.kilograms} kg`, 60, 44, 9),
      field('18. Eyes:', h.eyes, 30, 48, 10.5), field('19. Hair:', h.hair, 60, 48, 10.5),
      field('5. DD:', h.discriminator, 30, 52, 8),
      ...(h.isDonor ? [text('DONOR', 6, 45, { style: 'small' })] : []),
    ],
    number: (_, digits) => `${digits.slice(0, 6)}-${digits.slice(6, 9)}`,
    towns: [['CALGARY', 'T2P 2M5'], ['EDMONTON', 'T5J 2R7'], ['RED DEER', 'T4N 3T4'], ['MEDICINE HAT', 'T1A 8E6']],
    classes: ['5', '5', '6', '7'],
    restrictions: ['', 'A'],
    shows: ['height', 'weight', 'eyeColor', 'hairColor', 'restrictions', 'organDonorStatus', 'documentDiscriminator'],
  },
  QC: {
    iin: '604428',
    design: { ...base, ink: '#23418a', valueSize: 2.5, ground: ground(['#e2e9f5', '#eef1f7', '#e9eef0'], '#9fb4dc') },
    front: (h) => [
      text('Québec', 4, 6.5, { style: 'title' }), text('CANADA', 24, 6.3, { style: 'small' }),
      text('PERMIS DE CONDUIRE', 42, 4.8, { style: 'small' }), text("DRIVER'S LICENCE", 42, 7.8, { style: 'small' }),
      photo(58, 10, 23, 30),
      field('4d Numéro de permis', h.number, 4, 12.5, 22, 30),
      field('1 Nom', h.surname, 4, 17, 7), field('2 Prénom', h.givenNames, 4, 20.6, 10.5, 42),
      text('8 Adresse', 4, 24.2, { style: 'label' }), lines([h.street, `${h.town} (QC) ${h.postcode}`], 15, 24.2, 3.2, { maxWidth: 42 }),
      field('3 Date de naissance', dashed(h.born), 4, 32, 21),
      field('4a Délivré le', dashed(h.issued), 4, 36, 14, 16), field('4b Expire le', dashed(h.expires), 34, 36, 13, 12),
      field('9 Classe', h.licenceClass, 4, 40, 10), field('12 Conditions', h.restrictions || 'AUCUNE', 27, 40, 15),
      field('15 Sexe', h.sex, 4, 44, 9), field('16 Taille', `${h.centimetres} cm`, 18, 44, 10), field('18 Yeux', h.eyes === 'BLU' ? 'BLEU' : 'BRUN', 40, 44, 9.5),
      field('5 Numéro de référence', h.discriminator, 4, 48.5, 24),
      { kind: 'signature', x: 58, y: 47, width: 20 },
    ],
    number: (h, digits) =>
      `${h.surname.charAt(0)}${digits.slice(0, 4)}-${two(h.born.day)}${two(h.born.month)}${two(h.born.year % 100)}-${digits.slice(4, 6)}`,
    towns: [['MONTRÉAL', 'H2Y 1C6'], ['QUÉBEC', 'G1R 4S9'], ['TROIS-RIVIÈRES', 'G9A 5H7'], ['GATINEAU', 'J8X 3X7']],
    classes: ['5', '5', '6D'],
    restrictions: ['', 'A'],
    shows: ['height', 'eyeColor', 'restrictions', 'documentDiscriminator'],
  },
}; // prettier-ignore
