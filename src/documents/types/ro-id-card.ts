import { defineDocument } from '../define.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { calendarDate } from '../normalise/calendar-date.ts';
import { withDigitsFor } from '../normalise/digit-look-alikes.ts';
import { latinText } from '../normalise/latin-text.ts';
import { futureDate, givenNames, pastDate, surname } from '../slots.ts';
import { agreesWithNumber } from '../validate/agrees-with-number.ts';
import { inOrder } from '../validate/in-order.ts';
import { romanianCnp, sexOf } from '../validate/romanian-cnp.ts';

const at = ['below', 'right', 'inside'] as const;
/** Published in capitals; the card prints `Jud.CJ Mun.Cluj-Napoca`. */
const placeSlot = {
  lines: 3,
  join: ', ',
  normalise: (text: string) => {
    // A name behind an abbreviation has a capital: `Mun.lași` and `SPCLEP lași` begin with an I.
    const place = latinText(text.replace(/(?<=\b(?:\p{L}{2,4}\.|\p{Lu}{3,})\s?)l(?=\p{Ll})/gu, 'I'));
    return place === null ? null : abbreviated(withCommas(place.toUpperCase()));
  },
  fit: (text: string) => (/\p{L}{2}/u.test(text) && !/[/<]/u.test(text) ? 1 : 0),
} as const;

/**
 * The Romanian identity card: the laminated one of 105 × 74 mm (since 1997, with citizenship since 2009), printed on one side
 * with a zone of two lines of 36, and the electronic one of credit-card size (since 2021, TD1 on the back). What each
 * holds: Government Decision 295/2021, annexes; the electronic one prints neither address nor place of birth.
 */
export const roIdCard = defineDocument({
  type: 'ro_id_card',
  title: 'Romania ID Card',
  covers: 'Romanian identity card: laminated with its zone on the front, electronic with its zone on the back',
  region: 'europe',
  country: 'romania',
  script: ['Latn'],
  card: 'ID-1',
  print: 'fine',
  anchors: [
    { texts: ['CARTE DE IDENTITATE'], weight: 0.6 },
    { texts: ['ROMÂNIA', 'ROUMANIE'], weight: 0.2 },
  ],
  labelWeight: 0.1,
  mrz: { formats: ['IDROU', 'TD1'], documentCode: /^I/, issuingState: 'ROU' },
  fields: {
    series: {
      description: 'Series of the card: two letters before its number',
      example: 'AX',
      labels: ['SERIA', 'Număr document/Document No.', 'Nr. document/Document No.'],
      at: ['inside', 'right', 'below'],
      row: true,
      bare: 0.7,
      normalise: (text) => cardNumber(text)?.slice(0, 2) ?? null,
      mrz: 'documentNumber',
      fromMrz: (number) => number.slice(0, 2),
      agrees: (printed, number) => number.startsWith(printed),
    },
    idNumber: {
      description: 'Number of the card, without its series',
      example: '123456',
      within: 'series',
      normalise: (text) => cardNumber(text)?.slice(2) ?? null,
      fit: () => 0,
      mrz: 'documentNumber',
      fromMrz: (number) => number.slice(2),
      agrees: (printed, number) => number.slice(2) === printed,
    },
    cnp: {
      description: 'Personal numeric code (CNP): thirteen digits',
      example: '1960101223344',
      labels: ['CNP', 'Cod numeric personal/Personal number', 'CNP/Personal No.'],
      at: ['right', 'inside', 'below'],
      bare: 0.9,
      normalise: (text) => bareNumber(text, /^[1-9]\d{12}$/),
      mrz: 'personalNumber',
      validate: romanianCnp,
    },
    lastName: {
      description: 'Surname',
      example: 'POPESCU',
      labels: ['Nume/Nom/Last name', 'Nume/Surname'],
      at,
      ...surname,
      normalise: (text) => romanianName(text),
    },
    firstName: {
      description: 'Given names',
      example: 'ION',
      labels: ['Prenume/Prenom/First name', 'Prenume/Given names'],
      at,
      ...givenNames,
      normalise: (text) => romanianName(text),
    },
    sex: {
      description: 'Sex: M or F',
      example: 'M',
      labels: ['Sex/Sexe/Sex', 'Sex/Sex'],
      brief: true,
      at,
      normalise: (text) => /^\W*([MF])\W*$/u.exec(text)?.[1] ?? null,
      mrz: 'sex',
      fromMrz: (sex) => sex.charAt(0),
      agrees: (printed, sex) => printed === sex.charAt(0),
    },
    nationality: {
      description: 'Citizenship (the card prints `Română / ROU`)',
      example: 'ROMANIAN',
      labels: ['Cetăţenie/Nationalite/Nationality', 'Cetățenie/Nationality'],
      at,
      normalise: (text) => (/^\W*(?:ROM.N.\W*)?(?:ROU)?\W*$/iu.test(text) && /RO/iu.test(text) ? 'ROMANIAN' : null),
      mrz: 'nationality',
      fromMrz: (code) => (code === 'ROU' ? 'ROMANIAN' : null),
      agrees: (printed, code) => printed === 'ROMANIAN' && code === 'ROU',
    },
    placeOfBirth: {
      description: 'Place of birth as printed, in capitals; not on the electronic card',
      example: 'BUCURESTI',
      labels: ['Loc naştere/Lieu de naissance/Place of birth', 'Locul nașterii/Place of birth'],
      at,
      ...placeSlot,
      lines: 2,
    },
    address: {
      description: 'Address as printed, in capitals, lines with commas between; not on the electronic card',
      example: 'STRADA PRINCIPALA NR. 123',
      labels: ['Domiciliu/Adresse/Address', 'Domiciliu/Address'],
      at,
      ...placeSlot,
    },
    issuedBy: {
      description: 'Issuing authority, in capitals',
      example: 'DIRECTIA GENERALA DE PASAPOARTE BUCURESTI',
      labels: ['Emisă de/Delivree par/Issued by', 'Autoritatea emitentă/Issuing authority'],
      at,
      ...placeSlot,
      join: ' ',
      lines: 2,
    },
    validityStart: {
      description: 'First day of validity, ISO 8601',
      example: '2020-01-01',
      compose: [['issued'], ['start']],
    },
    validityEnd: {
      description: 'Last day of validity, ISO 8601',
      example: '2030-01-01',
      labels: ['Valabilitate/Validite/Validity', 'Data expirării/Date of expiry'],
      at,
      ...futureDate,
      normalise: (text, context) => termOf(text)?.to ?? futureDate.normalise(text, context),
      mrz: 'expiryDate',
    },
    mrz: {
      description:
        'Machine-readable zone: two lines of 36 characters, or three of 30 on the back of the electronic card',
      example: 'IDROUAX123456<<<<<<<<<<<<<<<<<<\nPOPESCU<<ION<<<<<<<<<<<<<<<<<<<<<',
      mrz: 'text',
    },
  },
  parts: {
    issued: { labels: ['Data emiterii/Date of issue'], at, ...pastDate },
    /** Of `01.02.20-01.02.2030`. */
    start: { within: 'validityEnd', normalise: (text) => termOf(text)?.from ?? null, fit: () => 0 },
  },
  otherLabels: ['Data nașterii/Date of birth', "CARTE D'IDENTITE", 'IDENTITY CARD', 'Semnătura/Signature', 'CAN'],
  checks: [inOrder('validityStart', 'validityEnd'), agreesWithNumber('sex', 'cnp', sexOf, 'CNP = sex')],
});

/** Series and number, from `AX 123456`, `SERIA AX NR 123456` or `AX NR. 123456`; electronic cards have seven digits. */
function cardNumber(text: string): string | null {
  const match = /(?<![A-Z])([A-Z]{2})\W*(?:N[RF]\W*)?([\dOIZSB]{6,7})\W*$/u.exec(text.toUpperCase());
  const digits = withDigitsFor(match?.[2] ?? '');
  return match && /\d{3}/.test(match[2] ?? '') ? `${match[1]}${digits}` : null;
}

/** `01.02.20-01.02.2030`, points and the hyphen may be lost. */
function termOf(text: string): { from: string; to: string } | null {
  const digits = withDigitsFor(text.replace(/^\D*[:/]\s*/u, '')).replace(/\D/gu, '');
  const match = /^(\d\d)(\d\d)(?:20)?(\d\d)(\d\d)(\d\d)(20\d\d)$/.exec(digits);
  if (!match) return null;
  const [fromDay = 0, fromMonth = 0, year = 0, toDay = 0, toMonth = 0, toYear = 0] = match.slice(1).map(Number);
  const from = calendarDate(2000 + year, fromMonth, fromDay);
  const to = calendarDate(toYear, toMonth, toDay);
  return from === null || to === null || to < from ? null : { from, to };
}

/** `MUN.IAȘI NR.12`: a point and no space behind an abbreviation, as the card prints it, and numbers in digits. */
function abbreviated(place: string): string {
  return inOrderOfPlace(place)
    .replace(/(?<=\b(?:JUD|MUN|OR|COM|SAT|SEC|STR|BD|CAL|NR|BL|SC|ET|AP)),\s?(?=[\p{L}\d])/gu, '.')
    .replace(/(?<=\b(?:NR|BL|SC|ET|AP))(?=\p{L}?\d)/gu, '.')
    .replace(/(?<=\b(?:JUD|MUN|OR|COM|SAT|SEC|STR|BD|CAL|NR|BL|SC|ET|AP)\.)\s+/gu, '')
    .replace(/(?<=\bNR\.\d*)[ILO]+(?![A-Z])/gu, (misread) => withDigitsFor(misread.replaceAll('L', 'I')));
}

/** What stands before a house, a staircase, a floor, in this order: one badly read between two others is known by its place. */
const inBuilding = ['STR', 'NR', 'BL', 'SC', 'ET', 'AP'];

function inOrderOfPlace(place: string): string {
  const words = place.split(' ');
  const rankOf = (word = '') => inBuilding.indexOf(/^\p{L}+(?=[.,]?\S)/u.exec(word)?.[0] ?? '');
  return words
    .map((word, at) => {
      const [before, after] = [rankOf(words[at - 1]), rankOf(words[at + 1])];
      const isBetween = before >= 0 && after === before + 2 && rankOf(word) < 0;
      return isBetween ? word.replace(/^\p{L}{1,3}(?=[.,])/u, inBuilding[before + 1] ?? '') : word;
    })
    .join(' ');
}

function romanianName(text: string): string | null {
  const name = surname.normalise(text);
  return name === null ? null : withCommas(name);
}

/** Ș and Ț have a comma below (ISO 8859-16); fonts before 2007 gave them a cedilla. */
function withCommas(text: string): string {
  return text.replace(/Ş/gu, 'Ș').replace(/Ţ/gu, 'Ț');
}
