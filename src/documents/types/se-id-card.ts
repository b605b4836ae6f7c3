import { defineDocument } from '../define.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { futureDate, givenNames, heightSlot, latinPlaceSlot, pastDate, surname } from '../slots.ts';
import { agreesWithNumber } from '../validate/agrees-with-number.ts';
import { inOrder } from '../validate/in-order.ts';
import {
  birthDateOf,
  printedPersonalNumber,
  swedishPersonalNumber,
  withCentury,
} from '../validate/swedish-personal-number.ts';

const at = ['below', 'right', 'inside'] as const;

/**
 * The Swedish national identity card, issues of 2012, of 2021 (the EU's flag, PRADO) and of 2022. Everything but
 * the zone (TD1, on the back) stands on the front. Labels in Swedish and English, some cards with French as on passports.
 */
export const seIdCard = defineDocument({
  type: 'se_id_card',
  title: 'Sweden National ID Card',
  covers: 'Swedish national identity card of 2012, 2021 and 2022, front and back',
  region: 'europe',
  country: 'sweden',
  script: ['Latn'],
  card: 'ID-1',
  print: 'fine',
  anchors: [
    { texts: ['NATIONELLT IDENTITETSKORT', 'NATIONELLT ID-KORT'], weight: 0.6 },
    { texts: ['SVERIGE'], weight: 0.2 },
  ],
  labelWeight: 0.08,
  mrz: { formats: ['TD1'], documentCode: /^I/, issuingState: 'SWE' },
  fields: {
    lastName: {
      description: 'Surname',
      example: 'ANDERSSON',
      labels: ['Efternamn/Surname/Nom', 'Efternamn/Surname'],
      at,
      ...surname,
    },
    firstName: {
      description: 'Given names',
      example: 'ANNA',
      labels: ['Förnamn/Given names/Prénoms', 'Förnamn/Given names'],
      at,
      ...givenNames,
    },
    documentNumber: {
      description: "The card's number: eight or nine characters",
      example: '123456789',
      labels: ['Kortnummer/Card No.', 'Kortnummer/Document No.', 'Kortnr/Document No./Document N°'],
      at,
      normalise: (text) => bareNumber(text, /^(?:[A-Z]{2}\d{6,7}|\d{8,9})$/),
      mrz: 'documentNumber',
    },
    personalIdNumber: {
      description: 'Personal number with its century',
      example: '19900101-1234',
      labels: ['Personnummer/Personal ID No.', 'Personnummer/Personal number', "Personnr/Personal No./N° d'identité"],
      at,
      bare: 0.7,
      normalise: (text, { today }) => {
        const number = printedPersonalNumber(text);
        return number === null ? null : withCentury(number, today);
      },
      mrz: 'personalNumber',
      fromMrz: printedPersonalNumber,
      agrees: (printed, zone) => printed.replace('-', '') === zone,
      validate: swedishPersonalNumber,
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Födelsedatum/Date of birth', 'Födelsedatum/Date of birth/Date de naissance'],
      at,
      ...pastDate,
      mrz: 'birthDate',
    },
    expiryDate: {
      description: 'Last day of validity, ISO 8601',
      example: '2030-01-01',
      labels: [
        'Giltigt t.o.m./Date of expiry',
        'Sista giltighetsdag/Date of expiry',
        "Sista giltighetsdag/Date of expiry/Date d'expiration",
      ],
      at,
      ...futureDate,
      mrz: 'expiryDate',
    },
    issueDate: {
      description: 'Day of issue, ISO 8601',
      example: '2020-01-01',
      labels: [
        'Utfärdat/Date of issue',
        'Utfärdandedatum/Date of issue',
        'Utfärdandedatum/Date of issue/Date de délivrance',
      ],
      at,
      ...pastDate,
    },
    height: {
      description: 'Height in centimetres',
      example: '170',
      labels: ['Längd/Height', 'Längd/Height/Taille'],
      at,
      ...heightSlot,
    },
    issuingAuthority: {
      description: 'Issuing authority',
      example: 'POLISEN',
      labels: ['Myndighet/Authority', 'Utfärdande myndighet/Authority', 'Utfärdande myndighet/Authority/Autorité'],
      at,
      ...latinPlaceSlot,
      normalise: (text, context) => latinPlaceSlot.normalise(text, context)?.toUpperCase() ?? null,
    },
    mrz: {
      description: 'Machine-readable zone: three lines of 30 characters, on the back',
      example: 'IDSWEANDERSSON<<ANNA<<<<<<<<<<<<<<<<<\n123456789<19001011F3001011SWE<<<<<<<<<<<<<<<4',
      mrz: 'text',
    },
  },
  otherLabels: [
    'Kön/Sex',
    'Kön/Sex/Sexe',
    'Medborgarskap/Nationality',
    'Nationalitet/Nationality',
    'Nationalitet/Nationality/Nationalité',
    'Födelseort/Place of birth',
    'Namnteckning/Signature',
    'NATIONAL IDENTITY CARD',
    'IDENTITY CARD',
    'CAN',
  ],
  derive: [
    {
      field: 'dateOfBirth',
      from: 'personalIdNumber',
      using: (number, { today }) => birthDateOf(number, today),
      rule: 'personnummer birth date',
    },
  ],
  checks: [
    inOrder('dateOfBirth', 'issueDate'),
    inOrder('issueDate', 'expiryDate'),
    agreesWithNumber(
      'dateOfBirth',
      'personalIdNumber',
      (number) => birthDateOf(number, '9999-12-31'),
      'personal number = date of birth',
    ),
  ],
});
