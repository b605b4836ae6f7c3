import { type CheckRule, defineDocument, type ReadContext } from '../define.ts';
import { passportLabels, passportOtherLabels, passportWords } from '../labels/passport-labels.ts';
import { countryName, isCountryCode } from '../normalise/country-name.ts';
import { printedGender } from '../normalise/gender.ts';
import { isTransliterated, spelledOut } from '../normalise/icao-transliteration.ts';
import { mergeName } from '../normalise/merge-name.ts';
import { monthsNamed } from '../normalise/month-names.ts';
import { latinName, latinPlace, latinText } from '../normalise/latin-text.ts';
import { printedDate } from '../normalise/printed-date.ts';
import { travelDocumentNumber } from '../normalise/travel-document-number.ts';

/** In passports the value stands under its label more often than behind it (ICAO 9303-4, appendix A). */
const at = ['below', 'right', 'inside'] as const;
const pastDate = (text: string, { today }: ReadContext) => printedDate(text, { notAfter: today });
const futureDate = (text: string, { today }: ReadContext) =>
  printedDate(text, { notAfter: `${Number(today.slice(0, 4)) + 50}${today.slice(4)}` });
const placeName = (text: string, { state }: ReadContext) => latinPlace(text, state);
const sameName = (printed: string, mrz: string) => isTransliterated(printed, mrz, true);
const spelled = (printed: string, mrz: string, { state }: ReadContext) => spelledOut(printed, mrz, state);

/**
 * A machine-readable passport of any state (ICAO 9303-4, TD3). The MRZ and its check digits prove number, dates and
 * holder; the visual zone gives what the MRZ does not hold, and the name's diacritics.
 * Nationality is the country's name (ISO 3166, upper case) of the MRZ's code; without an MRZ it is the printed text.
 */
export const passport = defineDocument({
  type: 'passport',
  title: 'Passport',
  region: 'international',
  country: 'international',
  // ICAO 9303-3 §4.1: whatever else a passport is printed in, everything is there in Latin letters too.
  script: ['Latn'],
  card: 'ID-3',
  anchors: [{ texts: passportWords, weight: 0.6 }],
  labelWeight: 0.07,
  mrz: { formats: ['TD3'], documentCode: /^P/ },
  fields: {
    passportNumber: {
      description: 'Passport number',
      example: 'P12345678',
      labels: passportLabels.passportNumber,
      at,
      normalise: travelDocumentNumber,
      mrz: 'documentNumber',
    },
    name: {
      description: 'Given names, then surname, as printed',
      example: 'JOHN MICHAEL DOE',
      compose: [['givenNames', 'surname'], ['fullName']],
    },
    gender: {
      description: 'Male, Female, or X where the issuing state does not say',
      example: 'Male',
      labels: passportLabels.gender,
      at,
      normalise: printedGender,
      mrz: 'sex',
    },
    birthDay: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: passportLabels.birthDay,
      at,
      row: true,
      normalise: pastDate,
      mrz: 'birthDate',
    },
    birthPlace: {
      description: 'Place of birth as printed',
      example: 'NEW YORK, USA',
      labels: passportLabels.birthPlace,
      at,
      row: true,
      between: ['birthDay', 'issueDay'],
      normalise: placeName,
      fit: placeFit,
      reread: 'Latn',
    },
    issueDay: {
      description: 'Date of issue, ISO 8601',
      example: '2020-01-01',
      labels: passportLabels.issueDay,
      at,
      row: true,
      between: ['birthDay', 'expiryDay'],
      normalise: pastDate,
    },
    expiryDay: {
      description: 'Date of expiry, ISO 8601',
      example: '2030-01-01',
      labels: passportLabels.expiryDay,
      at,
      row: true,
      normalise: futureDate,
      mrz: 'expiryDate',
    },
    issuePlace: {
      description: 'Place or authority of issue as printed',
      example: 'WASHINGTON D.C.',
      labels: passportLabels.issuePlace,
      at,
      lines: 2,
      row: true,
      between: ['issueDay', null],
      normalise: placeName,
      fit: placeFit,
      reread: 'Latn',
    },
    nationality: {
      description: "Name of the country whose national the holder is (from the MRZ's code; else as printed)",
      example: 'UNITED STATES OF AMERICA',
      labels: passportLabels.nationality,
      at,
      normalise: latinText,
      fit: placeFit,
      mrz: 'nationality',
      fromMrz: countryName,
      agrees: null,
    },
    mrz: {
      description: 'Machine-readable zone: two lines of 44 characters',
      example: 'P<USADOE<<JOHN<MICHAEL<<<<<<<<<<<<<<<<<<<<<\n1234567890USA9001011M3001012<<<<<<<<<<<<<<08',
      mrz: 'text',
    },
  },
  parts: {
    surname: {
      labels: passportLabels.surname,
      at,
      lines: 2,
      normalise: latinName,
      fit: nameFit,
      mrz: 'surname',
      within: 'fullName',
      prefer: 'VIZ',
      agrees: sameName,
      spell: spelled,
      merge: mergeName,
      reread: 'Latn',
    },
    givenNames: {
      labels: passportLabels.givenNames,
      at,
      lines: 2,
      normalise: latinName,
      fit: nameFit,
      mrz: 'givenNames',
      within: 'fullName',
      prefer: 'VIZ',
      agrees: sameName,
      spell: spelled,
      merge: mergeName,
      reread: 'Latn',
    },
    fullName: {
      labels: passportLabels.fullName,
      at,
      lines: 3,
      normalise: givenNamesFirst,
      fit: nameFit,
      reread: 'Latn',
    },
  },
  otherLabels: passportOtherLabels,
  checks: [inOrder('birthDay', 'issueDay'), inOrder('issueDay', 'expiryDay')],
});

/** `ZHANG, SAN` to `SAN ZHANG`; a name without a comma as it stands. */
function givenNamesFirst(text: string): string | null {
  const [surname = '', givenNames = ''] = (latinName(text) ?? '').split(/,\s*/);
  return `${givenNames} ${surname}`.trim() || null;
}

/** Values are printed in capitals (ICAO 9303-3 §4.2), labels are not. */
function nameFit(text: string): number {
  const name = latinName(text);
  return name === null || name.length > 60 ? 0 : smallLetters(text) > 0.34 ? 0.35 : 1;
}

function placeFit(text: string, { state }: ReadContext): number {
  const place = latinPlace(text, state) ?? '';
  const letters = place.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 3 || isMonth(place) || /^[\d\s./-]+\p{L}{3}[\d\s./-]+$/u.test(place)) return 0;
  // The state's code, from the top of the page.
  if (letters < 0.6 * place.length || isCountryCode(place)) return 0.4;
  return smallLetters(place) > 0.34 ? (isTitled(place) ? 0.9 : 0.45) : 1;
}

/** Nothing but months: the middle of a date. */
function isMonth(text: string): boolean {
  return text.split(/[^\p{L}]+/u).every((word) => word === '' || monthsNamed(word).size > 0);
}

/** `Préfecture de Police`: capitals begin it and end it, which a label's text seldom has; no other language beside. */
function isTitled(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length >= 2 && !text.includes('/') && /^\p{Lu}\p{Ll}/u.test(text) && /^\p{Lu}/u.test(words.at(-1) ?? '');
}

function smallLetters(text: string): number {
  return (text.match(/\p{Ll}/gu)?.length ?? 0) / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);
}

function inOrder(first: string, second: string): CheckRule {
  return (values) => {
    const [a, b] = [values(first), values(second)];
    if (a === null || b === null) return null;
    return { rule: `${first} before ${second}`, verdict: a < b ? 'VALID' : 'INVALID', evidence: `${a}, ${b}` };
  };
}
