import { below, beside, type Design, lines, photo, text } from '../../design.ts';
import type { Element } from '../../layout.ts';
import { type Day, two } from '../../people/dates.ts';

/** Somebody's licence, as printed. */
export interface Holder {
  readonly surname: string;
  readonly givenNames: string;
  readonly born: Day;
  readonly issued: Day;
  readonly expires: Day;
  readonly street: string;
  readonly locality: string;
  readonly number: string;
  readonly cardNumber: string;
  readonly sex: string;
  readonly height: string;
}

type Elements = readonly (Element | readonly Element[])[];

/** One state's licence. */
export interface State {
  readonly design: Design;
  readonly front: (holder: Holder) => Elements;
  readonly back: (holder: Holder) => Elements;
  /** `#` a digit, `@` a letter, as printed. */
  readonly number: string;
  readonly cardNumber: string;
  readonly localities: readonly string[];
  /** Fields that one side alone shows. */
  readonly onBack: readonly string[];
  readonly showsIssue?: boolean;
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const named = ({ year, month, day }: Day): string => `${two(day)} ${months[month - 1] ?? ''} ${year}`;
const dashed = ({ year, month, day }: Day): string => `${two(day)}-${two(month)}-${year}`;
const dotted = ({ year, month, day }: Day): string => `${two(day)}.${two(month)}.${two(year % 100)}`;
const slashed = ({ year, month, day }: Day): string => `${two(day)}/${two(month)}/${year}`;

const plain = { font: 'Liberation Sans', labelSize: 1.9, valueSize: 2.7, titleSize: 4.4 } as const;
const ground = (tints: readonly string[], line: string): Design['ground'] => ({
  tints,
  lines: [line],
  pattern: 'waves',
  strength: 0.3,
});

export const states: Readonly<Record<string, State>> = {
  NSW: {
    design: { ...plain, ink: '#22305c', ground: ground(['#f6f0cf', '#efe6b8', '#f8f4e0'], '#c9b96a') },
    front: (h) => [
      text('Driver Licence', 4, 7, { style: 'title' }),
      text('New South Wales, Australia', 4, 10.8, { style: 'small' }),
      below('Card Number', h.cardNumber, 56, 6),
      photo(57, 12, 24, 30),
      text(`${h.givenNames} ${h.surname}`, 4, 17, { maxWidth: 50 }),
      lines([h.street, h.locality], 4, 22, 3.6, { maxWidth: 50 }),
      below('Licence No.', h.number, 4, 31),
      below('Licence Class', 'C', 28, 31),
      below('Conditions', 'NONE', 4, 39),
      below('Date of Birth', named(h.born), 4, 46.5),
      below('Expiry Date', named(h.expires), 57, 46.5),
      { kind: 'signature', x: 30, y: 45, width: 18 },
    ],
    back: () => [
      text('This licence remains the property of Transport for NSW', 6, 20, { style: 'small' }),
      text('Classes: C car, R rider, LR light rigid, MR medium rigid', 6, 28, { style: 'small' }),
    ],
    number: '########',
    cardNumber: '# ### ### ###',
    localities: ['SYDNEY NSW 2000', 'PARRAMATTA NSW 2150', 'WAGGA WAGGA NSW 2650', 'DEE WHY NSW 2099', 'NEWCASTLE NSW 2300'],
    onBack: [],
  },
  VIC: {
    design: { ...plain, ink: '#14406b', ground: ground(['#dcebf5', '#e9f3ee', '#cfe3f1'], '#8fb4d4') },
    front: (h) => [
      text('DRIVER LICENCE', 4, 7, { style: 'title' }),
      text('VICTORIA AUSTRALIA', 4, 11, { style: 'small' }),
      below('LICENCE NO.', h.number, 56, 6),
      photo(57, 13, 24, 32),
      text(`${h.givenNames} ${h.surname}`, 4, 18, { maxWidth: 50 }),
      lines([h.street, h.locality], 4, 22.5, 3.6, { maxWidth: 50 }),
      below('LICENCE EXPIRY', dashed(h.expires), 4, 32),
      below('DATE OF BIRTH', dashed(h.born), 30, 32),
      below('LICENCE TYPE', 'CAR', 4, 40),
      below('CONDITIONS', 'S', 30, 40),
      { kind: 'signature', x: 6, y: 49, width: 20 },
    ],
    back: (h) => [
      below('CARD NO.', h.cardNumber, 58, 6),
      text('DRIVER LICENCE VICTORIA AUSTRALIA', 4, 7, { style: 'small' }),
      text('S - corrective lenses must be worn', 4, 20, { style: 'small' }),
      text('vicroads.vic.gov.au', 4, 48, { style: 'small' }),
    ],
    number: '#########',
    cardNumber: 'P#######',
    localities: ['MELBOURNE VIC 3000', 'KEW EAST VIC 3102', 'GEELONG VIC 3220', 'BENDIGO VIC 3550', 'ST KILDA VIC 3182'],
    onBack: ['licenceCardNumber'],
  },
  QLD: {
    design: { ...plain, font: 'DejaVu Sans', valueSize: 2.4, labelSize: 1.7, titleSize: 3.8, ink: '#5b1230', ground: ground(['#f5e6e0', '#f2dfe3', '#eee9d8'], '#d6a5a0') },
    front: (h) => [
      text('Driver Licence', 27, 6.5, { style: 'title' }),
      text('Queensland, Australia', 27, 10.3, { style: 'small' }),
      beside('Licence No.', h.number, 56, 10.3, 68),
      photo(3, 9, 21, 28),
      text(h.surname, 27, 16.5),
      text(h.givenNames, 27, 20.5, { maxWidth: 50 }),
      below('DoB', named(h.born), 27, 25.5),
      below('Sex', h.sex, 50, 25.5),
      below('Height', h.height, 60, 25.5),
      ...['Class', 'Type', 'Effective', 'Expiry', 'Conditions'].map((head, i) => text(head, columns[i] ?? 0, 34, { style: 'label' })),
      ...['C', 'O', dotted(h.issued), dotted(h.expires), 'S'].map((value, i) => text(value, columns[i] ?? 0, 37.4)),
      beside('Card number', h.cardNumber, 27, 50, 42),
      { kind: 'signature', x: 4, y: 48, width: 18 },
    ],
    back: (h) => [
      text('Driver Licence', 4, 6, { style: 'small' }),
      text('Queensland, Australia', 4, 9.5, { style: 'small' }),
      below('Address', [h.street, h.locality], 4, 18),
      beside('Card number', h.cardNumber, 50, 50, 64),
    ],
    number: '### ### ###',
    cardNumber: '##########',
    localities: ['BRISBANE QLD 4000', 'SURFERS PARADISE QLD 4217', 'CAIRNS QLD 4870', 'TOOWOOMBA QLD 4350'],
    onBack: ['address'],
    showsIssue: true,
  },
  WA: {
    design: { ...plain, ink: '#1f4d3a', ground: ground(['#e4eedd', '#f3efdc', '#dbe8e4'], '#a9bf95') },
    front: (h) => [
      text('WESTERN AUSTRALIA', 4, 5.5, { style: 'small' }),
      text("DRIVER'S LICENCE", 4, 10, { style: 'title' }),
      below('Licence No.', h.number, 58, 6),
      photo(58, 13, 23, 30),
      lines([h.surname, h.givenNames], 4, 16.5, 3.6, { maxWidth: 50 }),
      lines([h.street, h.locality], 4, 24.5, 3.6, { maxWidth: 50 }),
      below('Expiry Date', named(h.expires), 4, 34),
      below('Date of Birth', named(h.born), 30, 34),
      below('Class', 'C', 4, 42),
      below('Issue Date', named(h.issued), 30, 42),
      { kind: 'signature', x: 58, y: 49, width: 18 },
    ],
    back: (h) => [
      text("WESTERN AUSTRALIA DRIVER'S LICENCE", 4, 6, { style: 'small' }),
      below('Card Number', h.cardNumber, 60, 24),
      text('Conditions: none', 4, 18, { style: 'small' }),
    ],
    number: '#######',
    cardNumber: '@@#######@',
    localities: ['PERTH WA 6000', 'FREMANTLE WA 6160', 'BUNBURY WA 6230', 'MOUNT LAWLEY WA 6050'],
    onBack: ['licenceCardNumber'],
    showsIssue: true,
  },
  SA: {
    design: { ...plain, ink: '#7a1f2b', ground: ground(['#f5ecd9', '#f0dfd3', '#efe9e0'], '#c9a78f') },
    front: (h) => [
      text("DRIVER'S LICENCE", 4, 6.5, { style: 'title' }),
      text('Government of South Australia', 46, 6.5, { style: 'small', maxWidth: 36 }),
      below('Licence No.', h.number, 4, 12),
      below('Expiry date', slashed(h.expires), 28, 12),
      photo(58, 11, 23, 30),
      lines([h.surname, h.givenNames], 4, 22, 3.6, { maxWidth: 50 }),
      lines([h.street, h.locality], 4, 30, 3.6, { maxWidth: 50 }),
      below('Date of birth', slashed(h.born), 4, 40),
      below('Class', 'C', 30, 40),
      { kind: 'signature', x: 58, y: 48, width: 18 },
    ],
    back: (h) => [
      text("South Australia DRIVER'S LICENCE", 4, 6, { style: 'small' }),
      below('Card Number', h.cardNumber, 58, 6),
      text('Conditions: A automatic, S lenses', 4, 22, { style: 'small' }),
    ],
    number: '@@####',
    cardNumber: '@########',
    localities: ['ADELAIDE SA 5000', 'GLENELG SA 5045', 'MOUNT GAMBIER SA 5290', 'PORT LINCOLN SA 5606'],
    onBack: ['licenceCardNumber'],
  },
}; // prettier-ignore

/** Of the Queensland card's table, mm. */
const columns = [27, 36, 43, 57, 71];
