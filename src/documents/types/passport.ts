import { defineDocument, type ReadContext } from '../define.ts';
import { passportLabels, passportOtherLabels, passportWords } from '../labels/passport-labels.ts';
import { countryName } from '../normalise/country-name.ts';
import { printedGender } from '../normalise/gender.ts';
import { latinName, latinPlace, latinText } from '../normalise/latin-text.ts';
import { nameFit, placeFit } from '../normalise/name-fit.ts';
import { travelDocumentNumber } from '../normalise/travel-document-number.ts';
import { futureDate, givenNames, pastDate, surname } from '../slots.ts';
import { inOrder } from '../validate/in-order.ts';

/** In passports the value stands under its label more often than behind it (ICAO 9303-4, appendix A). */
const at = ['below', 'right', 'inside'] as const;
const placeName = (text: string, { state }: ReadContext) => latinPlace(text, state);

/**
 * A machine-readable passport of any state (ICAO 9303-4, TD3). The MRZ and its check digits prove number, dates and
 * holder; the visual zone gives what the MRZ does not hold, and the name's diacritics.
 * Nationality is the country's name (ISO 3166, upper case) of the MRZ's code; without an MRZ it is the printed text.
 */
export const passport = defineDocument({
  type: 'passport',
  title: 'Passport',
  covers: 'any machine-readable passport (ICAO 9303 TD3): MRZ and visual zone',
  region: 'international',
  country: 'international',
  // ICAO 9303-3 §4.1: whatever else a passport is printed in, everything is there in Latin letters too.
  script: ['Latn'],
  card: 'ID-3',
  print: 'small',
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
      ...pastDate,
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
      between: ['birthDay', 'expiryDay'],
      ...pastDate,
    },
    expiryDay: {
      description: 'Date of expiry, ISO 8601',
      example: '2030-01-01',
      labels: passportLabels.expiryDay,
      at,
      ...futureDate,
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
      ...surname,
      within: 'fullName',
      reread: 'Latn',
    },
    givenNames: {
      labels: passportLabels.givenNames,
      at,
      ...givenNames,
      within: 'fullName',
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
