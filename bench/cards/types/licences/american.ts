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
  readonly city: string;
  readonly zip: string;
  readonly number: string;
  readonly sex: string;
  readonly feet: number;
  readonly inches: number;
  readonly pounds: number;
  readonly eyes: string;
  readonly hair: string;
  readonly vehicleClass: string;
  readonly restrictions: string;
  readonly discriminator: string;
}

type Elements = readonly (Element | readonly Element[])[];

/** One state's licence. */
export interface State {
  /** AAMVA's number of the issuer. */
  readonly iin: string;
  readonly design: Design;
  readonly front: (holder: Holder) => Elements;
  /** `#` a digit, `@` a letter; a leading `=` the surname's initial. As printed. */
  readonly number: string;
  readonly cities: readonly (readonly [name: string, zip: string])[];
  readonly classes: readonly string[];
  /** Whether a comma stands between city and state. */
  readonly comma: boolean;
  /** What the front does not show. */
  readonly lacks?: readonly string[];
}

const us = ({ year, month, day }: Day): string => `${two(month)}/${two(day)}/${year}`;
const height = ({ feet, inches }: Holder): string => `${feet}'-${two(inches)}"`;

const base = { font: 'Liberation Sans', labelSize: 1.75, valueSize: 2.6, titleSize: 4 } as const;
const ground = (tints: readonly string[], line: string): Design['ground'] => ({
  tints,
  lines: [line],
  pattern: 'both',
  strength: 0.25,
});

export const states: Readonly<Record<string, State>> = {
  CA: {
    iin: '636014',
    design: { ...base, ink: '#1d2f6f', valueWeight: 700, ground: ground(['#e8eef7', '#f6efdc', '#e4edf5'], '#b9c7e0'),
      styles: { red: { font: 'Liberation Sans', size: 2.8, weight: 700, fill: '#b3202c' } } },
    front: (h) => [
      text('California', 4, 7, { style: 'title' }),
      text('USA', 30, 6.5, { style: 'small' }),
      text('DRIVER LICENSE', 44, 7, { style: 'title' }),
      photo(4, 10, 24, 31),
      text('DL', 31, 12.5, { style: 'label' }), text(h.number, 35, 12.5, { style: 'red' }),
      text('EXP', 31, 16.8, { style: 'label' }), text(us(h.expires), 36, 16.8, { style: 'red' }),
      field('CLASS', h.vehicleClass, 62, 12.5, 8),
      field('END', 'NONE', 62, 16.8, 6),
      field('LN', h.surname, 31, 21, 4.2), field('FN', h.givenNames, 31, 24.8, 4.2, 46),
      lines([h.street, `${h.city}, CA ${h.zip}`], 31, 28.6, 3.3),
      text('DOB', 31, 36.5, { style: 'label' }), text(us(h.born), 37, 36.5, { style: 'red' }),
      field('RSTR', h.restrictions, 31, 40, 6.5),
      field('SEX', h.sex, 40, 44, 5.5), field('HAIR', h.hair, 50, 44, 6.5), field('EYES', h.eyes === 'BRO' ? 'BRN' : h.eyes, 66, 44, 6.5),
      field('HGT', height(h), 40, 47.5, 5.5), field('WGT', `${h.pounds} lb`, 52.5, 47.5, 5.8), field('ISS', us(h.issued), 69, 47.5, 3.8, 12.5),
      field('DD', h.discriminator, 31, 51, 4),
      { kind: 'signature', x: 6, y: 47, width: 20 },
    ],
    number: '@#######',
    cities: [['LOS ANGELES', '90012'], ['SACRAMENTO', '95818'], ['SAN DIEGO', '92101'], ['FRESNO', '93721']],
    classes: ['C', 'C', 'M1'],
    comma: true,
  },
  NY: {
    iin: '636001',
    design: { ...base, ink: '#3a3f7d', ground: ground(['#e9e7f3', '#dfeaf2', '#f0ecf2'], '#b3aed6') },
    front: (h) => [
      text('NEW YORK STATE', 4, 6.5, { style: 'title' }),
      text('USA', 44, 6.2, { style: 'small' }),
      text('DRIVER LICENSE', 54, 6.5, { style: 'small' }),
      photo(4, 10, 25, 32),
      field('4d ID', h.number, 32, 11.5, 6), field('9 CLASS', h.vehicleClass, 62, 11.5, 9),
      lines([h.surname, h.givenNames], 32, 16, 3.3, { maxWidth: 48 }),
      lines([h.street, `${h.city} NY ${h.zip}`], 32, 22.6, 3.3),
      field('3 DOB', us(h.born), 32, 31.5, 7), field('4a ISSUED', us(h.issued), 58, 31.5, 10.5, 16),
      field('4b EXPIRES', us(h.expires), 32, 35.5, 12.5, 18), field('9a E', 'NONE', 64, 35.5, 5.5),
      field('12 R', h.restrictions, 32, 39.5, 6),
      field('15 SEX', h.sex, 32, 43.5, 8), field('16 HT', height(h), 46, 43.5, 7.5), field('18 EYES', h.eyes, 63, 43.5, 9.5),
      field('5 DD', h.discriminator, 32, 50, 6),
    ],
    number: '### ### ###',
    cities: [['ALBANY', '12224'], ['BROOKLYN', '11201'], ['BUFFALO', '14203'], ['WHITE PLAINS', '10601']],
    classes: ['D', 'D', 'E'],
    comma: false,
  },
  TX: {
    iin: '636015',
    design: { ...base, ink: '#17406e', ground: ground(['#e3ecf4', '#f3ece0', '#dfe8ef'], '#9fb9d3') },
    front: (h) => [
      text('TEXAS', 4, 7, { style: 'title' }), text('USA', 20, 6.6, { style: 'small' }),
      text('DRIVER LICENSE', 48, 7, { style: 'title' }),
      photo(4, 10, 24, 31),
      field('4d DL', h.number, 31, 12, 7), field('9 Class', h.vehicleClass, 62, 12, 9),
      field('4a Iss', us(h.issued), 31, 16, 7, 18), field('4b Exp', us(h.expires), 58, 16, 8, 18),
      field('3 DOB', us(h.born), 31, 20, 7),
      field('1', h.surname, 31, 24.5, 2.5), field('2', h.givenNames, 31, 28, 2.5, 48),
      text('8', 31, 31.8, { style: 'label' }), lines([h.street, `${h.city}, TX ${h.zip}`], 33.5, 31.8, 3.3),
      field('12 Rest', h.restrictions, 31, 40, 9), field('9a End', 'NONE', 58, 40, 8.5),
      field('16 Hgt', height(h), 31, 44, 8), field('15 Sex', h.sex, 48, 44, 8), field('18 Eyes', h.eyes, 62, 44, 9),
      field('5 DD', h.discriminator, 31, 49.5, 6),
      { kind: 'signature', x: 5, y: 47, width: 20 },
    ],
    number: '########',
    cities: [['AUSTIN', '78752'], ['HOUSTON', '77002'], ['EL PASO', '79901-1234'], ['SAN ANTONIO', '78205']],
    classes: ['C', 'C', 'A'],
    comma: true,
  },
  FL: {
    iin: '636010',
    design: { ...base, font: 'DejaVu Sans', valueSize: 2.35, labelSize: 1.6, titleSize: 3.6, ink: '#1c5c49', ground: ground(['#e3f1e6', '#f5eedd', '#e0eef0'], '#a3ccb1') },
    front: (h) => [
      text('FLORIDA', 30, 6.5, { style: 'title' }), text('USA', 52, 6.2, { style: 'small' }),
      text('DRIVER LICENSE', 60, 6.2, { style: 'small' }),
      photo(3.5, 9, 24, 31),
      field('4d DL#', h.number, 30, 12, 8.5), field('9 CLASS', h.vehicleClass, 68, 12, 9.5),
      field('1', h.surname, 30, 17, 2.5), field('2', h.givenNames, 30, 20.6, 2.5, 48),
      text('8', 30, 24.4, { style: 'label' }), lines([h.street, `${h.city}, FL ${h.zip}`], 32.5, 24.4, 3.2),
      field('3 DOB', us(h.born), 30, 32.5, 7.5), field('15 SEX', h.sex, 58, 32.5, 8.5),
      field('4b EXP', us(h.expires), 30, 36.5, 8.5), field('16 HGT', height(h), 58, 36.5, 9),
      field('12 REST', h.restrictions, 30, 40.5, 10), field('9a END', 'NONE', 58, 40.5, 9),
      field('4a ISS', us(h.issued), 30, 44.5, 8), field('5 DD', h.discriminator, 55, 44.5, 6.5, 22),
      { kind: 'signature', x: 5, y: 46, width: 18 },
    ],
    number: '=###-###-##-###-#',
    cities: [['TALLAHASSEE', '32399-6575'], ['MIAMI', '33130'], ['ORLANDO', '32801'], ['ST PETERSBURG', '33701']],
    classes: ['E', 'E', 'B'],
    comma: true,
    lacks: ['eyeColor'],
  },
  IL: {
    iin: '636035',
    design: { ...base, ink: '#6b1f2b', ground: ground(['#f3e6e4', '#e8eaf3', '#f2efe3'], '#d0a9a5') },
    front: (h) => [
      text('Illinois', 4, 7, { style: 'title' }), text('DRIVER’S LICENSE', 46, 7, { style: 'title' }),
      photo(58, 10, 24, 31),
      field('4d LIC NO.:', h.number, 4, 12.5, 13), field('9 CLASS:', h.vehicleClass, 42, 12.5, 10.5),
      field('3 DOB:', us(h.born), 4, 16.5, 8),
      field('4b EXP:', us(h.expires), 4, 20.5, 9), field('4a ISS:', us(h.issued), 30, 20.5, 8.5, 18),
      field('1', h.surname, 4, 25, 2.5), field('2', h.givenNames, 4, 28.5, 2.5, 48),
      text('8', 4, 32.3, { style: 'label' }), lines([h.street, `${h.city}, IL ${h.zip}`], 6.5, 32.3, 3.3),
      field('12 REST:', h.restrictions, 4, 40.5, 11), field('9a END:', 'NONE', 28, 40.5, 10),
      field('15 SEX:', h.sex, 4, 44.5, 9), field('16 HGT:', height(h), 18, 44.5, 10), field('17 WGT:', `${h.pounds} lbs`, 36, 44.5, 10.5),
      field('18 EYES:', h.eyes, 4, 48.5, 11), field('5 DD:', h.discriminator, 28, 48.5, 7.5, 28),
    ],
    number: '=###-####-####',
    cities: [['SPRINGFIELD', '62701'], ['CHICAGO', '60601'], ['PEORIA', '61602'], ['OAK PARK', '60302']],
    classes: ['D', 'D', 'DM'],
    comma: true,
  },
  PA: {
    iin: '636025',
    design: { ...base, ink: '#1d4b77', ground: ground(['#e6edf5', '#f6f0d9', '#e3ecef'], '#aac1da') },
    front: (h) => [
      text('PENNSYLVANIA', 4, 6.5, { style: 'title' }), text('USA', 40, 6.2, { style: 'small' }),
      text('DRIVER’S LICENSE', 50, 6.5, { style: 'title', maxWidth: 32 }),
      photo(4, 10, 24, 31),
      field('4d DLN:', h.number, 31, 12, 10), field('DUPS:', '00', 62, 12, 8),
      field('3 DOB:', us(h.born), 31, 16, 8.5), field('4b EXP:', us(h.expires), 31, 20, 9), field('4a ISS:', us(h.issued), 57, 20, 8.5, 18),
      field('1', h.surname, 31, 24.5, 2.5), field('2', h.givenNames, 31, 28, 2.5, 48),
      text('8', 31, 31.8, { style: 'label' }), lines([h.street, `${h.city}, PA ${h.zip}`], 33.5, 31.8, 3.3),
      field('15 SEX:', h.sex, 31, 40, 9), field('18 EYES:', h.eyes, 45, 40, 11), field('16 HGT:', height(h), 64, 40, 10.5),
      field('9 CLASS:', h.vehicleClass, 31, 44, 10.5), field('9a END:', 'NONE', 57, 44, 10),
      field('12 RESTR:', h.restrictions, 31, 48, 12.5), field('5 DD:', h.discriminator, 31, 51.5, 7.5),
    ],
    number: '## ### ###',
    cities: [['HARRISBURG', '17104'], ['PHILADELPHIA', '19107'], ['PITTSBURGH', '15222'], ['STATE COLLEGE', '16801']],
    classes: ['C', 'C', 'CM'],
    comma: true,
  },
  WA: {
    iin: '636045',
    design: { ...base, ink: '#1f5a3c', ground: ground(['#e2efe4', '#e2ecf4', '#f2efe0'], '#a7ccb3') },
    front: (h) => [
      text('WASHINGTON', 4, 6.8, { style: 'title' }), text('USA', 36, 6.5, { style: 'small' }),
      text('DRIVER LICENSE', 50, 6.8, { style: 'title', maxWidth: 32 }),
      photo(4, 10, 24, 31),
      field('4d LIC#', h.number, 31, 12, 9), field('9 CLASS', h.vehicleClass, 66, 12, 9),
      field('1', h.surname, 31, 16.5, 2.5), field('2', h.givenNames, 31, 20, 2.5, 48),
      field('3 DOB', us(h.born), 31, 24.3, 7.5), field('4a ISS', us(h.issued), 58, 24.3, 7.5, 18),
      text('8', 31, 28.3, { style: 'label' }), lines([h.street, `${h.city} WA ${h.zip}`], 33.5, 28.3, 3.3),
      field('15 SEX', h.sex, 31, 36.5, 8), field('18 EYES', h.eyes, 45, 36.5, 9.5), field('4b EXP', us(h.expires), 61.5, 36.5, 7.5, 14),
      field('16 HGT', height(h), 31, 40.5, 8.5), field('17 WGT', `${h.pounds} lb`, 50, 40.5, 9),
      field('12 RESTRICTIONS', h.restrictions, 31, 44.5, 19), field('9a END', 'NONE', 62, 44.5, 8.5),
      field('5 DD', h.discriminator, 31, 50.5, 6.5),
      { kind: 'signature', x: 5, y: 47, width: 20 },
    ],
    number: 'WDL@@@####@@',
    cities: [['SEATTLE', '98101'], ['OLYMPIA', '98504'], ['SPOKANE', '99201'], ['WALLA WALLA', '99362']],
    classes: ['D', 'D', 'A'],
    comma: false,
  },
}; // prettier-ignore
