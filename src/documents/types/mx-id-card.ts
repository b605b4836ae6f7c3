import { defineDocument } from '../define.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { latinName, latinPlace, latinText } from '../normalise/latin-text.ts';
import { abbreviatedState, mexicanState } from '../normalise/mexican-states.ts';
import { nameFit } from '../normalise/name-fit.ts';
import { lettersAndDigits } from '../normalise/digit-look-alikes.ts';
import { givenNames, pastDate, surname } from '../slots.ts';
import { agreesWithNumber } from '../validate/agrees-with-number.ts';
import { birthDateOf, mexicanCurp, sexOf } from '../validate/mexican-curp.ts';
import { checkElectorKey, mexicanElectorKey } from '../validate/mexican-elector-key.ts';

const behind = ['inside', 'right', 'below'] as const;
const sex = { M: 'Male', F: 'Female', X: 'X' } as const;
const genderOf = (curp: string) => sex[sexOf(curp) ?? 'X'];

/**
 * Mexico's voter's card, which serves as its identity card: of the Instituto Federal Electoral (models C and D, until 2014)
 * and of the Instituto Nacional Electoral (models D to F, 2014 to 2019; G and H, since 2019). The names stand on three
 * lines, father's first; the address may be left out on request. The MRZ on the back (TD1) has H and M for the sex, where
 * M is a woman: the sex is read in print. CURP and elector key prove each other; the address gives colonia (subDistrict),
 * municipality (district), postcode and state.
 */
export const mxIdCard = defineDocument({
  type: 'mx_id_card',
  title: 'Mexican ID Card',
  covers: "Mexican voter's card: INE of 2014 and 2019, front and back; IFE",
  region: 'north-america',
  country: 'mexico',
  script: ['Latn'],
  card: 'ID-1',
  print: 'fine',
  anchors: [
    { texts: ['INSTITUTO NACIONAL ELECTORAL', 'INSTITUTO FEDERAL ELECTORAL'], weight: 0.5 },
    { texts: ['CREDENCIAL PARA VOTAR'], weight: 0.5 },
  ],
  labelWeight: 0.08,
  mrz: { formats: ['TD1'], documentCode: /^I/, issuingState: 'MEX' },
  fields: {
    fullName: {
      description: "Given names, father's and mother's surname",
      example: 'JUAN PEREZ GARCIA',
      compose: [['name', 'surnames']],
    },
    fatherLastName: {
      description: "Father's surname",
      example: 'PEREZ',
      within: 'names',
      join: '\n',
      normalise: (text) => latinName(text.split('\n')[0] ?? ''),
    },
    motherLastName: {
      description: "Mother's surname; null where there is none",
      example: 'GARCIA',
      within: 'names',
      join: '\n',
      normalise: (text) => {
        const [, second, third] = text.split('\n');
        return third === undefined ? null : latinName(second ?? '');
      },
    },
    name: {
      description: 'Given names',
      example: 'JUAN',
      ...givenNames,
      within: 'names',
      join: '\n',
      normalise: (text) => latinName(text.split('\n').at(-1) ?? ''),
    },
    birthday: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['FECHA DE NACIMIENTO'],
      at: ['below', 'inside', 'right'],
      ...pastDate,
      mrz: 'birthDate',
    },
    gender: {
      description: 'Male (H) or Female (M)',
      example: 'Male',
      labels: ['SEXO'],
      at: behind,
      bare: 0.9,
      normalise: (text) =>
        ({ H: 'Male', M: 'Female', X: 'X' })[/^(?:SEXO)?\W*([HMX])$/.exec(text.trim())?.[1] ?? ''] ?? null,
      // The space between label and value may be lost.
      fit: (text) => (/^SEXO\W*[HMX]$/.test(text.trim()) ? 1 : /^[HMX]$/.test(text.trim()) ? 0.95 : 0),
    },
    curp: {
      description: 'CURP: 18 characters',
      example: 'PEGA900101HDFXXX01',
      labels: ['CURP'],
      at: behind,
      bare: 0.9,
      normalise: (text) =>
        lettersAndDigits(text.replace(/^CURP(?=.{18})\W*/, ''), 'AAAA999999AAAAAA_9')?.replace(/O(?=\d$)/, '0') ?? null,
      validate: mexicanCurp,
    },
    electorKey: {
      description: 'Clave de elector: 18 characters',
      example: 'PEGAJU90010109H100',
      labels: ['CLAVE DE ELECTOR'],
      at: behind,
      bare: 0.9,
      normalise: (text) => lettersAndDigits(text, 'AAAAAA99999999A999'),
      validate: mexicanElectorKey,
    },
    addressAll: {
      description: 'The whole address, its lines with commas between',
      example: 'AVENIDA REFORMA 123, COLONIA CENTRO, CIUDAD DE MEXICO',
      labels: ['DOMICILIO'],
      at: ['below'],
      lines: 3,
      join: '\n',
      normalise: (text) => latinText(addressLines(text).split('\n').join(', ')),
      fit: (text) => (/\p{Lu}{2}/u.test(text) && !/\p{Ll}{3}/u.test(text) ? 1 : 0),
    },
    state: {
      description: "Federal state, of the address's last line",
      example: 'CIUDAD DE MEXICO',
      within: 'addressAll',
      join: '\n',
      normalise: (text) => mexicanState(/,([^,\n]+)$/.exec(addressLines(text))?.[1] ?? ''),
    },
    district: {
      description: 'Municipality or alcaldía, before the state',
      example: 'DISTRITO FEDERAL',
      within: 'addressAll',
      join: '\n',
      normalise: (text) => latinPlace(/([^,\n]+),[^,\n]+$/.exec(addressLines(text))?.[1] ?? ''),
    },
    subDistrict: {
      description: 'Colonia or place, before the postcode',
      example: 'SUB DISTRITO 01',
      within: 'addressAll',
      join: '\n',
      normalise: (text) => latinText(/([^\n]+?)\s*\d{5}\W*\n/.exec(text)?.[1] ?? ''),
    },
    postalCode: {
      description: 'Postcode: five digits',
      example: '06000',
      within: 'addressAll',
      join: '\n',
      normalise: (text) => /(?<!\d)(\d{5})\W*\n/.exec(text)?.[1] ?? null,
    },
    issueYear: {
      description: 'Year of issue',
      example: '2020',
      labels: ['EMISIÓN'],
      at: behind,
      within: 'expiryYear',
      normalise: (text) => /^\D*((?:19|20)\d\d)(?=\D*$|\W+20\d\d\W*$)/.exec(text)?.[1] ?? null,
    },
    expiryYear: {
      description: 'Year at whose end it expires',
      example: '2030',
      labels: ['VIGENCIA HASTA', 'VIGENCIA'],
      at: behind,
      row: true,
      normalise: (text) => /(20\d\d)\W*$/.exec(text)?.[1] ?? null,
      fit: (text) => (/20\d\d\W+20\d\d\W*$/.test(text) ? 1 : /^\D*20\d\d\W*$/.test(text) ? 0.9 : 0),
      mrz: 'expiryDate',
      fromMrz: (date) => date.slice(0, 4),
      agrees: (printed, mrz) => mrz.startsWith(printed),
    },
    registrationYearAndMonth: {
      description: 'Year of the entry into the register, and the number behind it',
      example: '202001',
      labels: ['AÑO DE REGISTRO'],
      at: behind,
      row: true,
      normalise: (text) => bareNumber(text, /^(?:19|20)\d{4}$/),
    },
    municipalNumber: {
      description: "Municipality's number: three digits",
      example: '001',
      labels: ['MUNICIPIO'],
      at: behind,
      normalise: (text) => bareNumber(text, /^\d{3}$/),
    },
    placeNumber: {
      description: "Place's number (localidad) as printed",
      example: '123',
      labels: ['LOCALIDAD'],
      at: behind,
      normalise: (text) => bareNumber(text, /^\d{3,4}$/),
    },
    stateNumber: {
      description: "State's number: two digits",
      example: '09',
      labels: ['ESTADO'],
      at: behind,
      normalise: (text) => bareNumber(text, /^\d{2}$/),
    },
  },
  parts: {
    names: {
      labels: ['NOMBRE'],
      at: ['below'],
      lines: 3,
      join: '\n',
      normalise: (text) => latinName(text.replaceAll('\n', ' ')),
      fit: nameFit,
    },
    surnames: {
      ...surname,
      within: 'names',
      join: '\n',
      normalise: (text) => latinName(text.split('\n').slice(0, -1).join(' ')),
    },
  },
  otherLabels: [
    ...['SECCIÓN', 'EDAD', 'FOLIO', 'FIRMA', 'MÉXICO', 'REGISTRO FEDERAL DE ELECTORES'],
    ...['ELECCIONES FEDERALES', 'LOCALES Y EXTRAORDINARIAS'],
  ],
  derive: [
    { field: 'birthday', from: 'curp', using: birthDateOf, rule: 'birth date in the CURP' },
    { field: 'gender', from: 'curp', using: genderOf, rule: 'sex in the CURP' },
  ],
  checks: [
    (values) => checkElectorKey(values('electorKey'), values('curp')),
    agreesWithNumber('birthday', 'curp', birthDateOf, 'birth date = CURP'),
    agreesWithNumber('gender', 'curp', genderOf, 'sex = CURP'),
  ],
});

/** Address lines with the last one's comma and points, of which readings lose some: `TOLUCA. MEX` is `TOLUCA, MEX.`. */
function addressLines(text: string): string {
  return text.replace(/^(.*?)[\s,.]+([^\s,]+?)[\s,.:;'-]*$(?![\s\S])/mu, (line, town: string, state: string) =>
    mexicanState(state) === null ? line : `${town}, ${abbreviatedState(state)}`,
  );
}
