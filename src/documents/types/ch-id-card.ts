import { defineDocument, type ReadContext } from '../define.ts';
import { latinPlace } from '../normalise/latin-text.ts';
import { titledNameFit } from '../normalise/name-fit.ts';
import { futureDate, givenNames, heightSlot, latinPlaceSlot, pastDate, surname } from '../slots.ts';
import { inOrder } from '../validate/in-order.ts';

const at = ['below', 'right', 'inside'] as const;
/** Published in capitals; the card prints `Zürich ZH`. */
const placeSlot = {
  ...latinPlaceSlot,
  normalise: (text: string, { state }: ReadContext) => latinPlace(text, state)?.toUpperCase() ?? null,
  fit: titledNameFit,
  lines: 1,
} as const;
const country = 'SCHWEIZ/SUISSE/SVIZZERA';

/**
 * The Swiss identity card, issues of 2005 and of 2023 (PRADO), labels in German, French, Italian, Romansh and
 * English. Identity Documents Act (SR 143.1), article 2: a place of origin instead of birth, which is published as the place of
 * birth. Names, number and birth stand on the front, all else on the back, with the zone (TD1): height and
 * sex, then one under the other origin, authority, issue and expiry.
 */
export const chIdCard = defineDocument({
  type: 'ch_id_card',
  title: 'Switzerland National ID Card',
  covers: 'Swiss identity card of 2005 and 2023, front and back',
  region: 'europe',
  country: 'switzerland',
  script: ['Latn'],
  card: 'ID-1',
  print: 'fine',
  anchors: [
    { texts: ['IDENTITÄTSKARTE', "CARTA D'IDENTITAD"], weight: 0.6 },
    { texts: ["CARTE D'IDENTITÉ", "CARTA D'IDENTITÀ"], weight: 0.2 },
  ],
  labelWeight: 0.1,
  mrz: { formats: ['TD1'], documentCode: /^I/, issuingState: 'CHE' },
  fields: {
    lastName: {
      description: 'Surname',
      example: 'MUSTER',
      labels: ['Name/Nom/Cognome/Num/Surname'],
      at,
      ...surname,
      fit: titledNameFit,
    },
    firstName: {
      description: 'Given names',
      example: 'ERIKA',
      labels: ['Vorname(n)/Prénom(s)/Nome(i)/Prenum(s)/Given name(s)', 'Vornamen/Prénoms/Nomi/Prenums/Given names'],
      at,
      ...givenNames,
      fit: titledNameFit,
    },
    documentNumber: {
      description: 'Document number: a letter and seven or eight letters and digits (K1A23B45 since 2023)',
      example: 'C1A2B3D4E',
      bare: 0.8,
      normalise: swissNumber,
      mrz: 'documentNumber',
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1980-01-01',
      labels: [
        'Geburtsdatum/Date de naissance/Data di nascita/Data da naschientscha/Date of birth',
        'Geburtsdatum/Date de naissance/Data di nascita',
        'Data da naschientscha/Date of birth',
      ],
      at,
      ...pastDate,
      mrz: 'birthDate',
    },
    nationality: {
      description: 'The country in three of its languages, as the front heads it; the card is for citizens only',
      example: country,
      bare: 0.8,
      normalise: (text) => (/SCHWEIZERISCHE|EIDGENOSSEN|SCHWEIZ\W+SUISSE/iu.test(text) ? country : null),
      mrz: 'nationality',
      fromMrz: (code) => (code === 'CHE' ? country : null),
      agrees: (printed, code) => printed === country && code === 'CHE',
    },
    expiryDate: {
      description: 'Last day of validity, ISO 8601, on the back',
      example: '2030-12-31',
      labels: ["Gültig bis/Date d'expiration/Data di scadenza/Data da scadenza/Date of expiry"],
      at,
      ...futureDate,
      mrz: 'expiryDate',
    },
    issueDate: {
      description: 'Day of issue, ISO 8601, on the back',
      example: '2020-01-01',
      labels: ["Ausgestellt am/Date d'émission/Data di rilascio/Data d'emissiun/Date of issue"],
      at,
      ...pastDate,
      over: ['expiryDate'],
    },
    gender: {
      description: 'Sex: M or F, on the back',
      example: 'F',
      labels: ['Geschlecht/Sexe/Sesso/Schlattaina/Sex'],
      at,
      normalise: (text) => /^\W*([MFX])\W*$/u.exec(text)?.[1] ?? null,
      mrz: 'sex',
      fromMrz: (sex) => sex.charAt(0),
      agrees: (printed, sex) => printed === sex.charAt(0),
    },
    height: {
      description: 'Height in centimetres, on the back',
      example: '165',
      labels: ['Grösse/Taille/Statura/Statura/Height'],
      at,
      ...heightSlot,
    },
    placeOfBirth: {
      description: 'Place of origin (Heimatort) as printed, in capitals, on the back',
      example: 'ZÜRICH',
      labels: ["Heimatort/Lieu d'origine/Luogo di attinenza/Lieu d'origin/Place of origin"],
      at,
      ...placeSlot,
      over: ['issuingAuthority'],
    },
    issuingAuthority: {
      description: 'Issuing authority as printed, in capitals, on the back',
      example: 'KANTON ZÜRICH',
      labels: ['Behörde/Autorité/Autorità/Autoritad/Authority'],
      at,
      ...placeSlot,
      over: ['issueDate'],
    },
    mrz: {
      description: 'Machine-readable zone: three lines of 30 characters, on the back',
      example: 'IDCHEMUSTER<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC1A2B3D4E<8001012F3012315CHE<<<<<<<<<<<<<<<0',
      mrz: 'text',
    },
  },
  otherLabels: ['Unterschrift/Signature/Firma/Suttascripziun/Signature', 'SWISS CONFEDERATION', 'IDENTITY CARD'],
  checks: [inOrder('dateOfBirth', 'issueDate'), inOrder('issueDate', 'expiryDate')],
});

/** With two digits at least: without any it may be a word. */
function swissNumber(text: string): string | null {
  const plain = text.toUpperCase().replace(/[\s.]+/gu, '');
  return /^[A-Z][A-Z\d]{7,8}$/.test(plain) && /\d\D*\d/u.test(plain) ? plain : null;
}
