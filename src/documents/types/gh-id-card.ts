import { defineDocument } from '../define.ts';
import { withDigitsFor } from '../normalise/digit-look-alikes.ts';
import { genderFromMrz, printedGender } from '../normalise/gender.ts';
import { latinName } from '../normalise/latin-text.ts';
import { placeFit } from '../normalise/name-fit.ts';
import { futureDate, givenNames, latinPlaceSlot, pastDate, surname } from '../slots.ts';
import { inOrder } from '../validate/in-order.ts';
import { ghanaCardNumber } from '../validate/number-forms.ts';

const at = ['below', 'inside', 'right'] as const;

/**
 * The Ghana Card (National Identification Authority; National Identity Register Act 2008): since 2017 a card of the ECOWAS
 * design, with labels in English and French and a TD1 zone on the back. The zone's document number is the card's (two letters and
 * seven digits), which is not published; documentId and personalId are the holder's number, with the state's code and bare.
 */
export const ghIdCard = defineDocument({
  type: 'gh_id_card',
  title: 'Ghana ID Card',
  covers: 'Ghana Card (ECOWAS identity card), front and back',
  region: 'africa',
  country: 'ghana',
  script: ['Latn'],
  card: 'ID-1',
  print: 'fine',
  anchors: [
    { texts: ['REPUBLIC OF GHANA'], weight: 0.5 },
    { texts: ['ECOWAS IDENTITY CARD'], weight: 0.4 },
    { texts: ["CARTE D'IDENTITE CEDEAO", 'BILHETE DE IDENTIDADE CEDEAO'], weight: 0.2 },
  ],
  labelWeight: 0.1,
  mrz: { formats: ['TD1'], documentCode: /^I/, issuingState: 'GHA' },
  fields: {
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Date of Birth/Date de Naissance'],
      at,
      ...pastDate,
      row: false,
      mrz: 'birthDate',
    },
    dateOfExpiry: {
      description: 'Last day of validity, ISO 8601',
      example: '2030-01-01',
      labels: ["Date of Expiry/Date d'expiration"],
      at,
      ...futureDate,
      row: false,
      mrz: 'expiryDate',
    },
    dateOfIssue: {
      description: 'Day of issue, ISO 8601',
      example: '2020-01-01',
      labels: ["Date of Issuance/Date d'émission"],
      at,
      ...pastDate,
      row: false,
    },
    documentId: {
      description: "Personal ID number as printed: the state's code, nine digits and a check digit",
      example: 'GHA-123456789-0',
      within: 'personalIdNumber',
      normalise: personalIdNumber,
      validate: ghanaCardNumber,
    },
    firstname: {
      description: 'First names',
      example: 'KWAME',
      labels: ['Firstnames/Prénoms', 'First Names/Prénoms'],
      at,
      ...givenNames,
    },
    gender: {
      description: 'Male or Female',
      example: 'Male',
      labels: ['Sex/Sexe'],
      at,
      normalise: printedGender,
      mrz: 'sex',
      fromMrz: genderFromMrz,
      agrees: (printed, letter) => printed === genderFromMrz(letter),
    },
    nationality: {
      description: 'Nationality as printed',
      example: 'GHANAIAN',
      labels: ['Nationality/Nationalité'],
      at,
      normalise: latinName,
      mrz: 'nationality',
      fromMrz: (code) => (code === 'GHA' ? 'GHANAIAN' : null),
      agrees: (printed, code) => printed === 'GHANAIAN' && code === 'GHA',
    },
    personalId: {
      description: "The digits of the personal ID number, without the state's code",
      example: '1234567890',
      within: 'personalIdNumber',
      normalise: (text) => personalIdNumber(text)?.replace(/\D/gu, '') ?? null,
    },
    placeOfIssue: {
      description: 'Place of issue',
      example: 'ACCRA',
      labels: ['Place of Issuance/Lieu de délivrance'],
      at,
      ...latinPlaceSlot,
      // Ho is the capital of the Volta Region.
      fit: (text, context) => (/^HO$/iu.test(text) ? 1 : placeFit(text, context)),
      lines: 1,
      row: false,
    },
    surname: { description: 'Surname', example: 'MENSAH', labels: ['Surname/Nom'], at, ...surname, lines: 1 },
    mrz: {
      description: 'Machine-readable zone: three lines of 30 characters, on the back',
      example: 'IDGHA1234567890<<<<<<<<<<<<<<<\nMENSAH<<KWAME<<<<<<<<<<<<<<<<<<<<',
      mrz: 'text',
    },
  },
  parts: {
    personalIdNumber: {
      labels: ["Personal ID Number/Numéro d'identification personnel", 'Personal ID Number'],
      at,
      bare: 0.9,
      normalise: personalIdNumber,
    },
  },
  otherLabels: ['Previous Name(s)/Noms Précédents', 'Height/Taille (m)', 'Document Number/Numéro du document', 'Signature of Holder/Signature du titulaire', 'Card Number'],
  checks: [inOrder('dateOfBirth', 'dateOfIssue'), inOrder('dateOfIssue', 'dateOfExpiry')],
}); // prettier-ignore

/** `GHA-123456789-0`; the state's code of a foreigner's card is their own. */
function personalIdNumber(text: string): string | null {
  const plain = text.toUpperCase().replace(/[^\p{L}\d]/gu, '').replaceAll('6HA', 'GHA');
  const match = /^([A-Z]{3})(\d{9})(\d)$/.exec(plain.slice(0, 3) + withDigitsFor(plain.slice(3)));
  return match ? match.slice(1).join('-') : null;
} // prettier-ignore
