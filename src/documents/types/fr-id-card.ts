import { defineDocument } from '../define.ts';
import { latinText } from '../normalise/latin-text.ts';
import { addressFit, placeFit, titledNameFit } from '../normalise/name-fit.ts';
import { townWithoutRegion } from '../normalise/town-without-region.ts';
import { futureDate, givenNames, latinPlaceSlot, pastDate, sexLetter, surname } from '../slots.ts';
import { inOrder } from '../validate/in-order.ts';

const at = ['below', 'right', 'inside'] as const;

/**
 * The French identity card: the laminated blue card of 1994 (ID-2; two lines of MRZ of France's own on its front)
 * and the card of 2021 (ID-1, TD1 on its back, French and English; décret n° 2021-279; PRADO).
 * Given names are parted by commas. Only the older card names the office that issued it; its number begins with year,
 * month and department of issue.
 */
export const frIdCard = defineDocument({
  type: 'fr_id_card',
  title: 'France National ID Card',
  covers: 'French identity card of 1994 and 2021, front and back',
  region: 'europe',
  country: 'france',
  script: ['Latn'],
  card: 'ID-1',
  print: 'fine',
  anchors: [
    { texts: ["CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD", "CARTE NATIONALE D'IDENTITÉ"], weight: 0.6 },
    { texts: ['RÉPUBLIQUE FRANÇAISE'], weight: 0.3 },
    { texts: ["Carte valable jusqu'au"], weight: 0.6 },
  ],
  labelWeight: 0.1,
  mrz: { formats: ['TD1', 'IDFRA'], documentCode: /^I/, issuingState: 'FRA' },
  fields: {
    lastName: { description: 'Surname', example: 'MARTIN', labels: ['NOM / Surname', 'Nom'], at, ...surname },
    firstName: {
      description: 'Given names, with commas between',
      example: 'MARIE',
      labels: ['Prénoms / Given names', 'Prénom(s)', 'Prénoms'],
      at,
      ...givenNames,
      fit: titledNameFit,
    },
    documentNumber: {
      description: 'Document number: 12 digits on the card of 1994, nine letters and digits on that of 2021',
      example: '200123456789',
      labels: ['N° DU DOCUMENT / Document No', "CARTE NATIONALE D'IDENTITÉ N°"],
      at,
      bare: 0.8,
      normalise: frenchNumber,
      mrz: 'documentNumber',
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['DATE DE NAISS. / Date of birth', 'DATE DE NAISSANCE / Date of birth', 'Né(e) le'],
      at,
      ...pastDate,
      inTime: 0,
      mrz: 'birthDate',
    },
    placeOfBirth: {
      description: 'Town of birth, without the department that the older card prints behind it',
      example: 'PARIS',
      labels: ['LIEU DE NAISSANCE / Place of birth', 'à :'],
      at,
      bare: 0.8,
      ...latinPlaceSlot,
      // No French town has spaces around its hyphens.
      normalise: (text) => townWithoutRegion(text)?.replace(/\s?-\s?/gu, '-') ?? null,
      // Only a town of birth and an office have a department behind them.
      fit: (text, context) =>
        /^(?!.*PR.FECTURE).*\(\s?(?:\d{2,3}|2[AB])\s?\)$/u.test(text) ? 1 : 0.85 * placeFit(text, context),
    },
    expiryDate: {
      description: 'Last day of validity, ISO 8601 (on the older card on the back)',
      example: '2030-01-01',
      labels: ["DATE D'EXPIR. / Expiry date", "Carte valable jusqu'au", "valable jusqu'au"],
      at,
      ...futureDate,
      inTime: 2,
      between: ['address', 'issueDate'],
      mrz: 'expiryDate',
    },
    issueDate: {
      description: 'Day of issue, ISO 8601, on the back',
      example: '2020-01-01',
      labels: ['DATE DE DÉLIVRANCE / Date of issue', 'délivrée le'],
      at,
      ...pastDate,
      inTime: 1,
      between: ['expiryDate', 'issuingAuthority'],
    },
    gender: {
      description: 'Sex as printed: M or F',
      example: 'F',
      labels: ['SEXE / Sex', 'Sexe'],
      at,
      ...sexLetter,
    },
    height: {
      description: 'Height in metres, with a point',
      example: '1.70',
      labels: ['TAILLE / Height', 'Taille'],
      at,
      normalise: (text) => /^\D*([0-2])\s?[.,]\s?(\d{2})(?!\d)/u.exec(text)?.slice(1).join('.') ?? null,
    },
    nationality: {
      description: 'Nationality (the card of 2021 prints the code FRA)',
      example: 'FRANÇAISE',
      labels: ['NATIONALITÉ / Nationality', 'Nationalité'],
      at: ['inside', ...at],
      bare: 0.8,
      normalise: (text) => (/^\W*FRA\W*$|^(?!.*PUB).*\bFRAN.AISE\W*$/iu.test(text) ? 'FRANÇAISE' : null),
      mrz: 'nationality',
      fromMrz: (code) => (code === 'FRA' ? 'FRANÇAISE' : null),
      agrees: (printed, code) => printed === 'FRANÇAISE' && code === 'FRA',
    },
    address: {
      description: 'Address, on the back, its lines with commas between',
      example: '1 RUE DE LA PAIX, 75001 PARIS',
      labels: ['ADRESSE / Address', 'Adresse'],
      at,
      ...latinPlaceSlot,
      lines: 4,
      join: ', ',
      normalise: latinText,
      fit: addressFit,
    },
    issuingAuthority: {
      description: 'Issuing office, on the back of the older card',
      example: 'PRÉFECTURE DE POLICE',
      labels: ['par :'],
      at,
      bare: 0.8,
      ...latinPlaceSlot,
      fit: (text, context) => (/^(?:SOUS-)?PR.FECTURE\b/u.test(text) ? 1 : 0.9 * placeFit(text, context)),
    },
    mrz: {
      description: 'Machine-readable zone: two lines of 36 characters (1994, on the front) or three of 30',
      example: 'IDFRMARTIN<<MARIE<<<<<<<<<<<<<<<<<<<<<<<\n1234567890123FRA9001018F3001012<<<',
      mrz: 'text',
    },
  },
  otherLabels: [
    "NOM D'USAGE / Alternate name",
    "Nom d'usage",
    'Signature',
    'du titulaire',
    "Signature de l'autorité",
    'Signature du titulaire',
  ],
  checks: [inOrder('dateOfBirth', 'issueDate'), inOrder('issueDate', 'expiryDate')],
});

/**
 * Of 1994: year, month, department (an A or B in Corsica) and what follows. Of 2021: nine letters and digits; the letters of
 * the specimens (X4RTBPFW4, D2H6862M2) are consonants, so that an O is a 0.
 */
function frenchNumber(text: string): string | null {
  const plain = text.toUpperCase().replace(/[^A-Z\d]+/gu, '');
  if (/^\d{4}(?:\d{8}|\d[AB]\d{6})$/.test(plain)) return plain;
  // A postcode with its town is none.
  return /^(?!\d{5}[A-Z]{4}$)(?=.*\d)(?=.*[A-Z])[A-Z\d]{9}$/.test(plain) ? plain.replaceAll('O', '0') : null;
}
