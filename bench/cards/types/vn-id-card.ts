import { barcode, type Design, photo, sideOf, text, zone } from '../design.ts';
import type { Card, CardMaker, Element, Side, Truth } from '../layout.ts';
import { checkDigit, mrzName, td1 } from '../mrz.ts';
import { ageOn, type Day, iso, later, randomDay, two, yymmdd } from '../people/dates.ts';
import { type Person, personOf } from '../people/person.ts';
import { vietnamese, vietnamesePlaces, vietnameseStreets } from '../people/vietnamese.ts';
import { Random } from '../random.ts';

/**
 * The Vietnamese identity card: with a chip of 2021 (Circular 06/2021/TT-BCA: QR code and places in front), the "Căn cước"
 * of 2024 (Circular 16/2024/TT-BCA: both on the back), the citizen card of 2016 without a chip, and the nine-digit CMND
 * that came before. The text's places follow pictures of the models that the press published.
 */
export const vnIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'vn_id_card');
  const variant = wish.variant ?? random.pick(['2021', '2021', '2024', '2024', '2016', 'CMND']);
  const holder = holderOf(random, variant);
  const font = wish.font ?? random.pick(['Liberation Sans', 'Noto Sans', 'DejaVu Sans']);
  const make = sidesOf[variant as keyof typeof sidesOf];
  if (!make) throw new Error(`no card ${variant}; there are: ${Object.keys(sidesOf).join(', ')}`);
  return { documentType: 'vn_id_card', ...make(holder, { ...design, font }) };
};

type Sides = Pick<Card, 'front' | 'back' | 'frontTruth' | 'backTruth'>;

interface Holder extends Person {
  readonly number: string;
  readonly oldNumber: string;
  readonly name: string;
  readonly sexName: 'Nam' | 'Nữ';
  readonly origin: string;
  readonly home: string;
  readonly units: string;
}

function holderOf(random: Random, variant: string): Holder {
  const person = personOf(vietnamese, random, { born: [1969, 2005] });
  const [code, origin] = random.pick(vietnamesePlaces);
  const [, units] = random.pick(vietnamesePlaces);
  const century = (person.born.year < 2000 ? 0 : 2) + (person.sex === 'F' ? 1 : 0);
  const [from = 2008, to = 2015] = { 2021: [2021, 2023], 2024: [2024, 2025], 2016: [2016, 2020] }[variant] ?? [];
  const issued = randomDay(random, from, to);
  // Law on citizen identification 2014, art. 21: to be renewed at 25, 40 and 60.
  const age = [25, 40, 60].find((limit) => limit > ageOn(person.born, issued) + 2) ?? 60;
  return {
    ...person,
    issued,
    expires: later(person.born, age),
    number: `${code}${century}${two(person.born.year % 100)}${random.pattern('######')}`,
    oldNumber: random.chance(0.6) ? random.pattern('#########') : '',
    name: `${person.surname} ${person.givenNames.join(' ')}`,
    sexName: person.sex === 'F' ? 'Nữ' : 'Nam',
    origin,
    home: random.pick(vietnameseStreets),
    units,
  };
}

const slashed = ({ year, month, day }: Day): string => `${two(day)}/${two(month)}/${year}`;

const label = (words: string, x: number, y: number, maxWidth = 40): Element =>
  text(words, x, y, { style: 'label', maxWidth });

const header = (title: readonly [string, string], foreign: boolean, centre = 45): Element[] => [
  { kind: 'emblem', x: 10, y: 10, radius: 6, fill: '#c8953a' },
  text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', centre, 5.5, { style: 'state', anchor: 'middle', maxWidth: 46 }),
  text('Độc lập - Tự do - Hạnh phúc', centre, 8.4, { style: 'state', anchor: 'middle' }),
  ...(foreign
    ? [
        text('SOCIALIST REPUBLIC OF VIET NAM', centre, 11.1, { style: 'motto', anchor: 'middle' }),
        text('Independence - Freedom - Happiness', centre, 13.5, { style: 'motto', anchor: 'middle' }),
      ]
    : []),
  text(title[0], centre + 4, 18.2, { style: 'title', anchor: 'middle', maxWidth: 42 }),
  text(title[1], centre + 4, 21, { style: 'subtitle', anchor: 'middle' }),
];

const sidesOf = {
  2021: (of: Holder, look: Design): Sides => {
    const front = sideOf(look, [
      header(['CĂN CƯỚC CÔNG DÂN', 'Citizen Identity Card'], true, 40),
      barcode('QRCode', payloadOf(of), { x: 68, y: 3, width: 14.5, height: 14.5 }),
      photo(4.5, 18, 20, 29),
      label('Có giá trị đến:', 4.5, 50, 12), text(slashed(of.expires), 16.6, 50, { style: 'date' }),
      label('Date of expiry', 4.5, 52.2),
      label('Số / No.:', 28, 26), text(of.number, 40, 26, { style: 'number' }),
      label('Họ và tên / Full name:', 28, 29.6), text(of.name, 28, 33.2, { maxWidth: 54 }),
      label('Ngày sinh / Date of birth:', 28, 36.6, 22), text(slashed(of.born), 52, 36.6),
      label('Giới tính / Sex:', 28, 39.9, 13.5), text(of.sexName, 42.5, 39.9),
      label('Quốc tịch / Nationality:', 51, 39.9, 20), text('Việt Nam', 72, 39.9),
      label('Quê quán / Place of origin:', 28, 43), text(of.origin, 28, 46.2, { maxWidth: 54 }),
      label('Nơi thường trú / Place of residence:', 28, 49.2, 30.5), text(of.home, 59.5, 49.2, { maxWidth: 24 }),
      text(of.units, 28, 52.4, { maxWidth: 54 }),
    ]); // prettier-ignore
    const back = sideOf(look, [
      label('Đặc điểm nhân dạng / Personal identification:', 4.7, 5), text('Nốt ruồi C: 2cm trên sau mép phải', 4.7, 8.4, { style: 'small' }),
      { kind: 'chip', x: 8, y: 13, fill: '#d9b25f' },
      label('Ngày, tháng, năm / Date, month, year:', 28, 13, 33), text(slashed(of.issued), 62, 13, { style: 'small' }),
      text('CỤC TRƯỞNG CỤC CẢNH SÁT', 46, 16.4, { style: 'state', anchor: 'middle' }),
      text('QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI', 46, 19.2, { style: 'state', anchor: 'middle', maxWidth: 40 }),
      text('DIRECTOR GENERAL OF THE POLICE DEPARTMENT', 46, 21.6, { style: 'motto', anchor: 'middle', maxWidth: 40 }),
      { kind: 'signature', x: 36, y: 29, width: 18 },
      label('Ngón trỏ trái', 68, 5), label('Left index finger', 68, 7.4), label('Ngón trỏ phải', 68, 20), label('Right index finger', 68, 22.4),
      zone(zoneOf(of)),
    ]); // prettier-ignore
    const shown = { ...common(of), placeOfOrigin: of.origin, placeOfResidence: `${of.home}, ${of.units}` };
    return { front, back, frontTruth: { ...shown, expiryDate: iso(of.expires) }, backTruth: inZone(of) };
  },
  2024: (of: Holder, look: Design): Sides => {
    const front = sideOf(look, [
      header(['CĂN CƯỚC', 'IDENTITY CARD'], true),
      photo(4.5, 19, 20, 30),
      label('Số định danh cá nhân / Personal identification number:', 28, 25.5, 50), text(of.number, 28, 29.6, { style: 'number' }),
      label('Họ, chữ đệm và tên khai sinh / Full name:', 28, 33.4, 45), text(of.name, 28, 37.2, { maxWidth: 54 }),
      label('Ngày, tháng, năm sinh / Date of birth:', 28, 41.4, 36), text(slashed(of.born), 65, 41.4),
      label('Giới tính / Sex:', 28, 45.6, 13.5), text(of.sexName, 42.5, 45.6),
      label('Quốc tịch / Nationality:', 51, 45.6, 20), text('Việt Nam', 72, 45.6),
    ]); // prettier-ignore
    const back = sideOf(look, [
      label('Nơi cư trú / Place of residence:', 4.7, 4.6), text(`${of.home}, ${of.units}`, 4.7, 7.7, { maxWidth: 58 }),
      label('Nơi đăng ký khai sinh / Place of birth:', 4.7, 10.8), text(of.origin, 4.7, 13.9, { maxWidth: 58 }),
      { kind: 'chip', x: 7, y: 18, fill: '#d9b25f' },
      label('Ngày, tháng, năm cấp / Date of issue:', 27, 18.5, 33), text(slashed(of.issued), 27, 21.6),
      label('Ngày, tháng, năm hết hạn / Date of expiry:', 27, 24.7, 36), text(slashed(of.expires), 27, 27.8),
      text('BỘ CÔNG AN', 37, 31.4, { style: 'state' }), text('MINISTRY OF PUBLIC SECURITY', 37, 33.8, { style: 'motto' }),
      barcode('QRCode', `${payloadOf(of)}||||`, { x: 66, y: 4, width: 16, height: 16 }),
      zone(zoneOf(of)),
    ]); // prettier-ignore
    const encoded = { name: of.name, placeOfResidence: `${of.home}, ${of.units}` };
    return { front, back, frontTruth: common(of), backTruth: { ...inZone(of), ...encoded } };
  },
  2016: (of: Holder, look: Design): Sides => ({
    front: sideOf(look, [
      header(['CĂN CƯỚC CÔNG DÂN', ''], false),
      label('Số:', 34, 22.6), text(of.number, 39, 22.6, { style: 'number' }),
      photo(4.5, 18, 20, 29),
      label('Họ và tên:', 28, 26.6), text(of.name, 40, 26.6, { maxWidth: 43 }),
      label('Ngày, tháng, năm sinh:', 28, 30.6, 23), text(slashed(of.born), 52, 30.6),
      label('Giới tính:', 28, 34.6), text(of.sexName, 39, 34.6),
      label('Quốc tịch:', 55, 34.6), text('Việt Nam', 67, 34.6),
      label('Quê quán:', 28, 38.6), text(of.origin, 39.5, 38.6, { maxWidth: 44 }),
      label('Nơi thường trú:', 28, 43), text(of.home, 45, 43, { maxWidth: 38 }), text(of.units, 28, 46.6, { maxWidth: 54 }),
      label('Có giá trị đến:', 4.5, 50, 16), text(slashed(of.expires), 20, 50, { style: 'small' }),
    ]), // prettier-ignore
    frontTruth: {
      ...common(of), placeOfOrigin: of.origin, placeOfResidence: `${of.home}, ${of.units}`, expiryDate: iso(of.expires),
    },
  }), // prettier-ignore
  CMND: (of: Holder, look: Design): Sides => {
    const number = of.oldNumber || '012345678';
    const front = sideOf({ ...look, ground: { ...look.ground, tints: ['#dcebd9', '#e8f0df'] } }, [
      header(['GIẤY CHỨNG MINH NHÂN DÂN', ''], false, 50),
      text('SỐ', 42, 22.6, { style: 'state' }), text(number, 48, 22.6, { style: 'number' }),
      photo(4.5, 20, 21, 29),
      label('Họ tên:', 29, 27.6), text(of.name, 40, 27.6, { maxWidth: 43 }),
      label('Sinh ngày:', 29, 32), text(slashed(of.born).replaceAll('/', '-'), 42, 32),
      label('Nguyên quán:', 29, 36.4), text(of.origin, 45, 36.4, { maxWidth: 39 }),
      label('Nơi ĐKHK thường trú:', 29, 41.6), text(of.home, 54, 41.6, { maxWidth: 29 }), text(of.units, 29, 46, { maxWidth: 54 }),
    ]); // prettier-ignore
    const shown: Record<string, Truth> = { idNumber: number, name: of.name, dateOfBirth: iso(of.born) };
    return {
      front,
      frontTruth: { ...shown, placeOfOrigin: of.origin, placeOfResidence: `${of.home}, ${of.units}` },
    };
  },
} satisfies Record<string, (of: Holder, look: Design) => { front: Side } & Sides>;

function common(of: Holder): Record<string, Truth> {
  const { number, name, sexName } = of;
  return { idNumber: number, name, dateOfBirth: iso(of.born), gender: sexName, nationality: 'Việt Nam' };
}

/** What the back's zone repeats, in its own letters. */
function inZone(of: Holder): Record<string, Truth> {
  return { ...common(of), name: mrzName(of.name), expiryDate: iso(of.expires), mrz: zoneOf(of) };
}

/** The number's last nine digits, then all twelve with their own check digit, as published cards have them. */
function zoneOf(of: Holder): string {
  return td1({
    code: 'ID', issuer: 'VNM', nationality: 'VNM', sex: of.sex, surname: of.surname, givenNames: of.givenNames.join(' '),
    documentNumber: of.number.slice(3), optional: `${of.number}<<${checkDigit(of.number)}`,
    born: yymmdd(of.born), expires: yymmdd(of.expires),
  }); // prettier-ignore
}

function payloadOf(of: Holder): string {
  const compact = ({ year, month, day }: Day) => `${two(day)}${two(month)}${year}`;
  return [
    of.number, of.oldNumber, properName(of.name), compact(of.born), of.sexName, `${of.home}, ${of.units}`, compact(of.issued),
  ].join('|'); // prettier-ignore
}

/** `NGUYỄN VĂN A` to `Nguyễn Văn A`, as the code has it. */
function properName(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLocaleLowerCase('vi'))
    .join(' ');
}

const design: Design = {
  font: 'Liberation Sans',
  labelSize: 2,
  valueSize: 2.7,
  titleSize: 3.9,
  ink: '#2f4a6e',
  ground: { tints: ['#d9ecd9', '#f1efcf', '#d3e9e4'], lines: ['#8fc1a3', '#cfc27e', '#8db9c9'], pattern: 'both', strength: 0.3 },
  styles: {
    state: { font: 'Liberation Sans', size: 2.2, weight: 700, fill: '#22304d' },
    motto: { font: 'Liberation Sans', size: 1.9, fill: '#22304d' },
    title: { font: 'Liberation Sans', size: 3.9, weight: 700, fill: '#b3262b' },
    subtitle: { font: 'Liberation Sans', size: 2.2, fill: '#b3262b' },
    date: { font: 'Liberation Sans', size: 2.1, fill: '#16181c' },
    number: { font: 'Liberation Sans', size: 3.6, weight: 700, fill: '#16181c' },
  },
}; // prettier-ignore
