import { defineDocument } from '../define.ts';
import { passportLabels, passportOtherLabels } from '../labels/passport-labels.ts';
import { printedGender } from '../normalise/gender.ts';
import { travelDocumentNumber } from '../normalise/travel-document-number.ts';
import { futureDate, givenNames, pastDate, surname } from '../slots.ts';
import { inOrder } from '../validate/in-order.ts';

const at = ['below', 'right', 'inside'] as const;

/**
 * Any travel document with a machine-readable zone that has no type of its own: visas (ICAO 9303-7), residence permits,
 * crew and refugee documents, other states' identity cards (ICAO 9303-5 and -6). What the zone says, with the print's
 * diacritics where labels in one of the passports' languages are found. States and nationalities are the zone's own codes.
 */
export const mrzDocument = defineDocument({
  type: 'mrz_document',
  title: 'Document with an ICAO machine-readable zone',
  covers: 'Any other document with an ICAO zone: visas, residence permits, identity cards of other states',
  region: 'international',
  country: 'international',
  script: ['Latn'],
  card: 'ID-1',
  print: 'small',
  generic: true,
  anchors: [],
  labelWeight: 0,
  mrz: { formats: ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'], documentCode: /^[A-Z]/ },
  fields: {
    documentCode: {
      description:
        'Document code: V of visas, P of passports, A, C or I of other documents, with the issuer’s own letter',
      example: 'V',
      mrz: 'text',
      fromMrz: (zone) => zone.slice(0, 2).replaceAll('<', ''),
    },
    issuingState: {
      description: 'Code of the issuing state or organisation (ICAO 9303-3 §5)',
      example: 'UTO',
      mrz: 'issuingState',
    },
    documentNumber: {
      description: 'Document number',
      example: 'L898902C3',
      labels: passportLabels.passportNumber,
      at,
      normalise: travelDocumentNumber,
      mrz: 'documentNumber',
    },
    surname: {
      description: 'Primary identifier',
      example: 'ERIKSSON',
      labels: passportLabels.surname,
      at,
      ...surname,
    },
    givenNames: {
      description: 'Secondary identifier',
      example: 'ANNA MARIA',
      labels: passportLabels.givenNames,
      at,
      ...givenNames,
    },
    nationality: {
      description: 'Code of the state whose national the holder is (ICAO 9303-3 §5)',
      example: 'UTO',
      mrz: 'nationality',
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1974-08-12',
      labels: passportLabels.birthDay,
      at,
      ...pastDate,
      mrz: 'birthDate',
    },
    gender: {
      description: 'Male, Female, or X where the issuing state does not say',
      example: 'Female',
      labels: passportLabels.gender,
      at,
      normalise: printedGender,
      mrz: 'sex',
    },
    expiryDate: {
      description: 'Last day of validity, ISO 8601',
      example: '2012-04-15',
      labels: passportLabels.expiryDay,
      at,
      ...futureDate,
      mrz: 'expiryDate',
    },
    optionalData: {
      description: 'What the issuing state put into the optional data, without fillers',
      example: 'ZE184226B',
      mrz: 'optionalData',
    },
    mrz: {
      description: 'Machine-readable zone, its lines joined by a line break',
      example: 'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<',
      mrz: 'text',
    },
  },
  otherLabels: [...passportOtherLabels, ...passportLabels.nationality, ...passportLabels.issueDay],
  checks: [inOrder('dateOfBirth', 'expiryDate')],
});
