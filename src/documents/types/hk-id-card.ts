import { defineDocument } from '../define.ts';
import { agreesWithCodes, commercialCodes, nameByCodes } from '../normalise/commercial-code.ts';
import { hanName } from '../normalise/han-text.ts';
import {
  hongKongName,
  hongKongNumber,
  hongKongSymbols,
  monthAndYear,
  starsByAge,
} from '../normalise/hong-kong-card.ts';
import { printedDate } from '../normalise/printed-date.ts';
import { hongKongIdentityNumber } from '../validate/hong-kong-identity-number.ts';
import { inOrder } from '../validate/in-order.ts';

/**
 * The Hong Kong smart identity card of 2003 and of 2018, permanent or not (Registration of Persons Regulations, Cap.
 * 177A; what the symbols mean: Immigration Department). Only its two dates have labels; the rest is told by its form. The
 * commercial codes spell the Chinese name, so that each proves the other.
 */
export const hkIdCard = defineDocument({
  type: 'hk_id_card',
  title: 'Hong Kong ID Card',
  covers: 'Hong Kong identity card of 2003 and 2018',
  region: 'asia',
  country: 'china',
  script: ['Hant', 'Latn'],
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['香港永久性居民身份證', '香港居民身份證'], weight: 0.6 },
    { texts: ['HONG KONG PERMANENT IDENTITY CARD', 'HONG KONG IDENTITY CARD'], weight: 0.6 },
  ],
  labelWeight: 0.1,
  fields: {
    englishName: {
      description: 'Name in English, surname first, in capitals',
      example: 'CHAN, TAI MAN',
      bare: 0.8,
      row: true,
      normalise: hongKongName,
      fit: (text) => (hongKongName(text) === null ? 0 : /[A-Z]{2,}\s*[,.]/.test(text) ? 1 : 0.3),
    },
    chineseName: {
      description: 'Name in Chinese characters; null where the holder has none',
      example: '陳大文',
      bare: 0.8,
      row: true,
      normalise: hanName,
      fit: (text) => ((hanName(text)?.length ?? 9) > 5 || /[香港身份證日期簽發男女]/u.test(text) ? 0 : 1),
      repair: (glyphs, witnesses) => nameByCodes(glyphs, witnesses('chineseCommercialCode')),
    },
    chineseCommercialCode: {
      description: 'The Chinese name in commercial codes, four digits a character',
      example: '7111 1111',
      bare: 0.85,
      row: true,
      normalise: commercialCodes,
      fit: (text) => (/^\d{8,}$/.test(commercialCodes(text)?.replace(/ /g, '') ?? '') ? 1 : 0.3),
    },
    idNumber: {
      description: 'Identity card number with its check digit in brackets',
      example: 'W123456(7)',
      bare: 0.95,
      row: true,
      normalise: hongKongNumber,
      validate: hongKongIdentityNumber,
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1980-01-01',
      labels: ['出生日期 Date of Birth', '出生日期', 'Date of Birth'],
      bare: 0.7,
      normalise: (text, { today }) => (/\d{4}\D*$/.test(text) ? printedDate(text, { notAfter: today }) : null),
    },
    gender: {
      description: 'Sex: M or F',
      example: 'M',
      labels: ['性別 Sex', '性別'],
      bare: 0.85,
      row: true,
      normalise: sexLetter,
    },
    issueDate: {
      description: 'Date of this card’s issue (printed as day, month, year of two digits), ISO 8601',
      example: '2020-06-10',
      labels: ['簽發日期 Date of Issue', '簽發日期', 'Date of Issue'],
      bare: 0.7,
      normalise: (text, { today }) =>
        /^\D*\d{2}\D\d{2}\D\d{2}\D*$/.test(text) ? printedDate(text, { notAfter: today }) : null,
    },
    firstRegistrationDate: {
      description: 'Month of the holder’s first registration, as its first day: the card prints month and year only',
      example: '2003-01-01',
      bare: 0.85,
      normalise: monthAndYear,
    },
    symbols: {
      description:
        'Symbols as printed: stars for the re-entry permit, letters for residence, place of birth and changes',
      example: '***AZ',
      bare: 0.85,
      normalise: hongKongSymbols,
      fit: (text) => (hongKongSymbols(text) === null ? 0 : /^[^A-Z]/.test(text) ? 1 : 0.7),
      repair: (_glyphs, witnesses) =>
        starsByAge(witnesses('symbols') ?? '', witnesses('dateOfBirth'), witnesses('issueDate')),
    },
  },
  otherLabels: [
    '香港永久性居民身份證',
    '香港居民身份證',
    'HONG KONG PERMANENT IDENTITY CARD',
    'HONG KONG IDENTITY CARD',
  ],
  checks: [inOrder('dateOfBirth', 'issueDate'), agreesWithCodes('chineseName', 'chineseCommercialCode')],
});

/** `女 F`: the character and the letter say the same; where the letter was misread, the character tells. */
function sexLetter(text: string): string | null {
  const match = /^[^\p{L}\d]*([男女])?\s*([A-Z上下|])?[^\p{L}\d]*$/u.exec(text.normalize('NFKC').toUpperCase());
  const letter = match?.[2] === 'M' || match?.[2] === 'F' ? match[2] : null;
  const sign = match?.[1] === undefined ? null : match[1] === '男' ? 'M' : 'F';
  return letter !== null && sign !== null && letter !== sign ? null : (letter ?? sign);
}
