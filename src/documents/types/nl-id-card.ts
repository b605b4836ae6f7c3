import { defineDocument } from '../define.ts';
import { latinName, latinPlace } from '../normalise/latin-text.ts';
import { titledNameFit } from '../normalise/name-fit.ts';
import { futureDate, givenNames, latinPlaceSlot, pastDate, sexLetter, surname } from '../slots.ts';
import { dutchBsn } from '../validate/dutch-bsn.ts';
import { inOrder } from '../validate/in-order.ts';

const at = ['below', 'right', 'inside'] as const;
/** Places stand in small letters. */
const placeSlot = {
  ...latinPlaceSlot,
  normalise: (text: string) => latinPlace(text)?.toLocaleUpperCase('nl') ?? null,
  fit: titledNameFit,
} as const;

/**
 * The Dutch identity card: the models of 2014 and 2017, and of 2021 with the EU's flag (RvIG, "Kenmerken Nederlandse
 * identiteitskaart"; PRADO), labelled in Dutch, English and French. Names stand as one writes them, the partner's
 * surname (`e/v`) after one's own. The citizen service number is on the back, until 2021 also in the MRZ's optional data,
 * since then in a QR code.
 */
export const nlIdCard = defineDocument({
  type: 'nl_id_card',
  title: 'Netherlands National ID Card',
  covers: 'Dutch identity card of 2014 and 2021, front and back',
  region: 'europe',
  country: 'netherlands',
  script: ['Latn'],
  card: 'ID-1',
  print: 'fine',
  anchors: [
    { texts: ["IDENTITEITSKAART / IDENTITY CARD / CARTE D'IDENTITÉ", 'IDENTITEITSKAART'], weight: 0.6 },
    { texts: ['KONINKRIJK DER NEDERLANDEN'], weight: 0.3 },
  ],
  labelWeight: 0.1,
  mrz: { formats: ['TD1'], documentCode: /^I/, issuingState: 'NLD' },
  barcode: { symbologies: ['QRCode'], format: 'NL_ID_CARD' },
  fields: {
    lastName: {
      description: "Surname, without the partner's",
      example: 'DE JONG',
      labels: ['naam/surname/nom'],
      at,
      ...surname,
      // The article 't, whose apostrophe is soon lost.
      normalise: (text) => latinName(text.replace(/\s*\be\s?\/?\s?v\b.*$/u, '').replace(/(?<=\s)['’]?t(?=\s)/u, "'t")),
      fit: (text) => (/^e\W?v\b/u.test(text) ? 0 : titledNameFit(text)),
    },
    firstName: {
      description: 'Given names',
      example: 'JAN',
      labels: ['voornamen/given names/prénoms'],
      at,
      ...givenNames,
      between: ['lastName', 'dateOfBirth'],
      fit: titledNameFit,
    },
    documentNumber: {
      description: 'Document number: nine characters, two letters first and a digit last',
      example: 'IDNLD12345',
      labels: ['documentnummer/document no./n° du document'],
      at,
      bare: 0.8,
      normalise: dutchNumber,
      mrz: 'documentNumber',
    },
    personalNumber: {
      description: 'Citizen service number (BSN), on the back',
      example: '123456789',
      labels: [
        'burgerservicenummer/personal no./n° personnel',
        'persoonsnummer/personal no./n° personnel',
        'burgerservicenummer',
        'BSN',
      ],
      at,
      normalise: (text) => /(?<!\d)\d{9}(?!\d)/u.exec(text.replace(/(?<=\d)[\s.](?=\d)/gu, ''))?.[0] ?? null,
      mrz: 'personalNumber',
      barcode: 'personalNumber',
      validate: dutchBsn,
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1985-05-10',
      labels: ['geboortedatum/date of birth/date de naissance'],
      at,
      ...pastDate,
      inTime: 0,
      mrz: 'birthDate',
    },
    placeOfBirth: {
      description: 'Place of birth',
      example: 'AMSTERDAM',
      labels: ['geboorteplaats/place of birth/lieu de naissance'],
      at,
      ...placeSlot,
    },
    expiryDate: {
      description: 'Last day of validity, ISO 8601',
      example: '2031-01-01',
      labels: ["geldig tot/date of expiry/date d'expiration"],
      at,
      ...futureDate,
      inTime: 2,
      mrz: 'expiryDate',
    },
    issueDate: {
      description: 'Day of issue, ISO 8601',
      example: '2021-01-01',
      labels: ['datum van afgifte/date of issue/date de délivrance'],
      at,
      ...pastDate,
      inTime: 1,
    },
    gender: {
      description: 'Sex: M, F or X (the card prints M/M, V/F or X/X)',
      example: 'M',
      labels: ['geslacht/sex/sexe'],
      at,
      bare: 0.8,
      ...sexLetter,
      // A slash is soon read as an I, or lost.
      normalise: (text) => /^[MVX]\s?[/|Il1]?\s?([MFX])$/u.exec(text)?.[1] ?? null,
    },
    height: {
      description: 'Height in centimetres',
      example: '180',
      labels: ['lengte/height/taille'],
      at,
      bare: 0.8,
      normalise: (text) =>
        /^\D*([0-2])\s?[.,]\s?(\d{2})(?!\d)/u.exec(text)?.slice(1).join('').replace(/^0/, '') ?? null,
    },
    nationality: {
      description: 'Nationality',
      example: 'NEDERLANDSE',
      labels: ['nationaliteit/nationality/nationalité'],
      at,
      bare: 0.9,
      normalise: (text) => (/\bNederlandse\b/iu.test(text) ? 'NEDERLANDSE' : null),
      mrz: 'nationality',
      fromMrz: (code) => (code === 'NLD' ? 'NEDERLANDSE' : null),
      agrees: (printed, code) => printed === 'NEDERLANDSE' && code === 'NLD',
    },
    issuingAuthority: {
      description: 'Issuing authority: mostly a mayor',
      example: 'BURG. VAN AMSTERDAM',
      labels: ['autoriteit/authority/autorité'],
      at,
      bare: 0.8,
      ...placeSlot,
      normalise: (text) => placeSlot.normalise(text)?.replace(/^BURG\b[.,]*\s*/u, 'BURG. ') ?? null,
      fit: (text) => (/^(?:Burg\b|Minister van|Gouverneur van)/iu.test(text) ? 1 : 0.9 * titledNameFit(text)),
    },
    qrCodeData: {
      description: 'What the QR code on the back of the card of 2021 holds',
      example: '...',
      barcode: 'text',
    },
    mrz: {
      description: 'Machine-readable zone: three lines of 30 characters, on the back',
      example: 'I<NLD123456789<<<<<<<<<<<<<<<\n8505100M3101012NLD<<<<<<<<<<<<<<<4\nDE<JONG<<JAN',
      mrz: 'text',
    },
  },
  otherLabels: ['handtekening/signature', 'ROYAUME DES PAYS-BAS', 'KINGDOM OF THE NETHERLANDS'],
  checks: [inOrder('dateOfBirth', 'issueDate'), inOrder('issueDate', 'expiryDate')],
});

/** The letter O is not used in Dutch document numbers (RvIG): it is a 0. */
function dutchNumber(text: string): string | null {
  const plain = text
    .toUpperCase()
    .replace(/[\s.:-]+/gu, '')
    .replaceAll('O', '0');
  return /^[A-Z]{2}[A-Z\d]{6}\d$/.test(plain) ? plain : null;
}
