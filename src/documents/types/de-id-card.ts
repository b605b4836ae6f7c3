import { defineDocument } from '../define.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { withDigitsFor } from '../normalise/digit-look-alikes.ts';
import { latinText } from '../normalise/latin-text.ts';
import { futureDate, givenNames, latinPlaceSlot, pastDate, surname } from '../slots.ts';
import { inOrder } from '../validate/in-order.ts';

const at = ['below', 'right', 'inside'] as const;

/**
 * The German identity card of credit-card size: the issues of 2010, of 2019 (labels [a] and [b]) and of 2021 (PRADO
 * DEU-BO-02001 to -02005; Personalausweisverordnung, annexes 1 and 3). The MRZ on the back proves number, birth and expiry;
 * it gives no sex. Names from the back alone are the MRZ's (MUELLER), from the front as printed (MÜLLER).
 */
export const deIdCard = defineDocument({
  type: 'de_id_card',
  title: 'Germany National ID Card',
  covers: 'German identity card of 2010, 2019 and 2021, front and back',
  region: 'europe',
  country: 'germany',
  script: ['Latn'],
  card: 'ID-1',
  print: 'fine',
  anchors: [
    { texts: ['PERSONALAUSWEIS'], weight: 0.6 },
    { texts: ['BUNDESREPUBLIK DEUTSCHLAND'], weight: 0.3 },
  ],
  labelWeight: 0.1,
  mrz: { formats: ['TD1'], documentCode: /^I/, issuingState: 'D' },
  fields: {
    lastName: {
      description: 'Surname as printed, without the name at birth',
      example: 'MÜLLER',
      labels: ['Name/Surname/Nom', '[a] Name/Surname/Nom'],
      at,
      ...surname,
      lines: 1,
      normalise: (text) => surname.normalise(ownName(text)),
      fit: (text) => (/^(?:\W?b\W|GEB)/u.test(text) ? 0 : surname.fit(ownName(text))),
    },
    firstName: {
      description: 'Given names',
      example: 'ERIKA',
      labels: ['Vornamen/Given names/Prénoms'],
      at,
      ...givenNames,
    },
    documentNumber: {
      description: 'Document number: nine characters, in the upper right corner and in the MRZ',
      example: 'L01X00T28',
      bare: 0.8,
      normalise: germanNumber,
      mrz: 'documentNumber',
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Geburtstag/Date of birth/Date de naissance'],
      at,
      ...pastDate,
      mrz: 'birthDate',
    },
    nationality: {
      description: 'Nationality as printed',
      example: 'DEUTSCH',
      labels: ['Staatsangehörigkeit/Nationality/Nationalité'],
      at,
      normalise: (text) => (/\bDEUTSCH\b/u.test(text) ? 'DEUTSCH' : null),
      mrz: 'nationality',
      fromMrz: (code) => (code === 'D' ? 'DEUTSCH' : null),
      agrees: (printed, code) => printed === 'DEUTSCH' && code === 'D',
    },
    placeOfBirth: {
      description: 'Place of birth as printed',
      example: 'BERLIN',
      labels: ['Geburtsort/Place of birth/Lieu de naissance'],
      at,
      ...latinPlaceSlot,
    },
    expiryDate: {
      description: 'Last day of validity, ISO 8601',
      example: '2030-01-01',
      labels: ["Gültig bis/Date of expiry/Date d'expiration"],
      at,
      ...futureDate,
      mrz: 'expiryDate',
    },
    issueDate: {
      description: 'Day of issue, ISO 8601, on the back',
      example: '2020-01-01',
      labels: ['Datum/Date/Date'],
      at,
      ...pastDate,
    },
    issuingAuthority: {
      description: 'Issuing authority, on the back',
      example: 'STADT BERLIN',
      labels: ['Behörde/Authority/Autorité'],
      at,
      ...latinPlaceSlot,
    },
    address: {
      description: 'Street and number, postcode and town, on the back (the card prints the town first)',
      example: 'PLATZ DER REPUBLIK 1, 11011 BERLIN',
      labels: ['Anschrift/Address/Adresse'],
      at,
      ...latinPlaceSlot,
      lines: 3,
      join: '\n',
      normalise: (text) => germanAddress(text),
      fit: (text) => (/\p{L}{2}/u.test(text) && !/[\p{Ll}]{4}/u.test(text) ? 1 : 0),
    },
    eyeColor: {
      description: 'Colour of the eyes, on the back',
      example: 'BLAU',
      labels: ['Augenfarbe/Colour of eyes/Couleur des yeux'],
      at,
      normalise: latinText,
    },
    height: {
      description: 'Height in centimetres, on the back',
      example: '170',
      labels: ['Größe/Height/Taille'],
      at,
      normalise: (text) => bareNumber(text, /^[12]\d\d$/),
    },
    mrz: {
      description: 'Machine-readable zone: three lines of 30 characters, on the back',
      example: 'IDD<<L01X00T28<...\n6408125<1010318D<<<<<<<<<<<<<<04',
      mrz: 'text',
    },
  },
  otherLabels: [
    'Geburtsname/Name at birth/Nom de naissance',
    '[b] Geburtsname/Name at birth/Nom de naissance',
    "Zugangsnummer/Card access number/Numéro d'accès",
    'Ordens- oder Künstlername/Religious name or pseudonym/Nom de religion ou pseudonyme',
    'Unterschrift der Inhaberin/des Inhabers/Signature of bearer',
    "IDENTITY CARD/CARTE D'IDENTITÉ",
    'FEDERAL REPUBLIC OF GERMANY',
    "RÉPUBLIQUE FÉDÉRALE D'ALLEMAGNE",
  ],
  checks: [inOrder('dateOfBirth', 'issueDate'), inOrder('issueDate', 'expiryDate')],
});

/** Without the [a] before it; an ẞ is read as 3 or 6 where the recogniser has not seen it among capitals. */
function ownName(text: string): string {
  return text.replace(/^.?a\W\s*/u, '').replace(/(?<=\p{Lu})[36](?=\p{Lu}|$)/gu, 'ẞ');
}

/** The letters of a German document number: no vowels, and no B, D, Q or S, which stand for the digits that they look like. */
const numberLetters = 'CFGHJKLMNPRTVWXYZ';
const numberForm = new RegExp(`^[${numberLetters}][${numberLetters}\\d]{8}$`);

/** With one digit at least: without any it may be a word. */
function germanNumber(text: string): string | null {
  const plain = text.toUpperCase().replace(/[\s.:-]+/gu, '');
  const number = withDigitsFor(plain, numberLetters);
  return numberForm.test(number) && /\d/u.test(plain) ? number : null;
}

/** The town's line, which the card prints first, goes behind the street's. */
function germanAddress(text: string): string | null {
  const rows = text.split('\n').flatMap((row) => latinText(row) ?? []);
  const [town = ''] = rows;
  const ordered = /^\d{5}\s/.test(town) ? [...rows.slice(1), town] : rows;
  // Read as 3, 6 or G: no other word of an address is spelt so.
  return ordered.length === 0 ? null : ordered.join(', ').replace(/STRA[^\sS]E\b/gu, 'STRAẞE');
}
