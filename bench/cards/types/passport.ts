import type { Card, CardMaker, Layout } from '../layout.ts';
import { td3 } from '../mrz.ts';
import { iso, later, randomDay, today, yymmdd } from '../people/dates.ts';
import { Random } from '../random.ts';
import { issuers } from './passports/issuers.ts';
import type { Holder, Issuer } from './passports/issuer.ts';

/** The data page of a passport (ICAO 9303-4, TD3). Variants are the issuing states' codes. */
export const passport: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'passport');
  const drawn = random.pick(Object.keys(issuers));
  const issuer = issuers[wish.variant ?? drawn];
  if (!issuer) throw new Error(`no passport of ${wish.variant}; there are: ${Object.keys(issuers).join(', ')}`);
  const holder = holderOf(issuer, random);
  const mrz = td3({
    issuer: issuer.mrzCode,
    surname: holder.mrzNames?.surname ?? holder.surname,
    givenNames: holder.mrzNames?.givenNames ?? holder.givenNames,
    documentNumber: holder.number.replace(/\s/g, ''),
    nationality: issuer.mrzCode,
    born: yymmdd(holder.born),
    sex: holder.sex,
    expires: yymmdd(holder.expires),
    optional: issuer.optional?.(holder) ?? '',
    ...(issuer.emptyCheck ? { emptyCheck: issuer.emptyCheck } : {}),
    ...(issuer.spelling ? { spelling: issuer.spelling } : {}),
  });
  const printed = issuer.print(holder);
  return {
    documentType: 'passport',
    front: { layout: layoutOf(issuer, wish.font), printed: { ...printed, ...mrzLines(mrz) } },
    frontTruth: {
      passportNumber: holder.number.replace(/\s/g, ''),
      name: issuer.nameTruth?.(holder) ?? `${holder.givenNames} ${holder.surname}`,
      gender: holder.sex === 'F' ? 'Female' : 'Male',
      birthDay: iso(holder.born),
      birthPlace: issuer.birthPlaceTruth?.(holder) ?? holder.birthPlace,
      issueDay: iso(holder.issued),
      expiryDay: iso(holder.expires),
      issuePlace: issuer.issuePlaceTruth?.(holder) ?? holder.authority,
      nationality: issuer.nationalityTruth(holder),
      mrz,
    },
  };
};

function holderOf(issuer: Issuer, random: Random): Holder {
  const sex = random.pick(['M', 'F'] as const);
  const born = randomDay(random, 1948, 2004);
  const issued = randomDay(random, 2017, today.year - 1);
  const two = random.chance(0.45);
  const first = random.pick(sex === 'F' ? issuer.names.female : issuer.names.male);
  const second = random.pick(sex === 'F' ? issuer.names.female : issuer.names.male);
  const birthPlace = random.pick(issuer.places);
  const authority = random.pick(issuer.authorities);
  const plain: Holder = {
    sex,
    born,
    issued,
    expires: later(issued, 10, issuer.lastDayOff ? -1 : 0),
    surname: surname(issuer, random),
    givenNames: two && second !== first && issuer.secondNames ? `${first} ${second}` : first,
    birthPlace,
    authority,
    number: random.pattern(random.pick(issuer.numbers)),
    draws: Array.from({ length: 12 }, () => random.int(0, 9)),
  };
  return issuer.complete?.(plain) ?? plain;
}

function surname(issuer: Issuer, random: Random): string {
  const one = random.pick(issuer.names.surnames);
  return issuer.twoSurnames ? `${one} ${random.pick(issuer.names.surnames.filter((name) => name !== one))}` : one;
}

function mrzLines(mrz: string): Record<string, string> {
  const [mrz1 = '', mrz2 = ''] = mrz.split('\n');
  return { mrz1, mrz2 };
}

/** The issuer's elements, with what ICAO puts in one place on every page: the MRZ, in OCR-B at 10 characters an inch. */
function layoutOf(issuer: Issuer, font: string | undefined): Layout {
  const face = font ?? issuer.font;
  return {
    widthMm: 125,
    heightMm: 88,
    ground: issuer.ground,
    styles: {
      title: { font: face, size: 4, weight: 700, fill: issuer.ink },
      small: { font: face, size: 2.6, fill: issuer.ink },
      label: { font: face, size: issuer.labelSize ?? 1.95, fill: issuer.ink },
      value: {
        font: issuer.valueFont ?? face,
        size: issuer.valueSize ?? 3.2,
        fill: '#16181c',
        ...(issuer.valueWeight ? { weight: issuer.valueWeight } : {}),
      },
      mrz: { font: 'OCR B', size: 3.51, fill: '#111' },
    },
    elements: [
      ...issuer.elements,
      { kind: 'text', text: '{mrz1}', style: 'mrz', x: 6.6, y: 73.6 },
      { kind: 'text', text: '{mrz2}', style: 'mrz', x: 6.6, y: 80.6 },
    ],
  };
}
