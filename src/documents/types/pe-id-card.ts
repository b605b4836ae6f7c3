import { defineDocument, type ReadContext } from '../define.ts';
import { closestTerm } from '../normalise/closest-term.ts';
import { withDigitsFor } from '../normalise/digit-look-alikes.ts';
import { genderFromMrz, printedGender } from '../normalise/gender.ts';
import { spanishMaritalStates } from '../normalise/spanish-terms.ts';
import { futureDate, givenNames, latinNameSlot, pastDate } from '../slots.ts';
import { inOrder } from '../validate/in-order.ts';
import { peruvianDni } from '../validate/peruvian-dni.ts';

const at = ['below', 'right', 'inside'] as const;

/**
 * Peru's Documento Nacional de Identidad: the blue card (since 2005, its MRZ on the front) and the electronic one of 2013
 * and later (MRZ on the back). The number stands in the upper right corner of the one and in the upper left of the other
 * (as CUI), with its check character behind a hyphen. Labels as RENIEC prints them.
 */
export const peIdCard = defineDocument({
  type: 'pe_id_card',
  title: 'Peru ID Card',
  covers: 'Peruvian DNI, blue and electronic, front and back',
  region: 'south-america',
  country: 'peru',
  script: ['Latn'],
  card: 'ID-1',
  print: 'fine',
  anchors: [
    { texts: ['REGISTRO NACIONAL DE IDENTIFICACIÓN Y ESTADO CIVIL', 'RENIEC'], weight: 0.5 },
    { texts: ['REPÚBLICA DEL PERÚ'], weight: 0.5 },
  ],
  labelWeight: 0.08,
  mrz: { formats: ['TD1'], documentCode: /^I/, issuingState: 'PER' },
  fields: {
    cardNumber: {
      description: 'Number: eight digits, without the check character',
      example: '12345678',
      labels: ['CUI', 'DNI'],
      at: ['inside', 'right', 'below'],
      bare: 0.9,
      row: true,
      normalise: (text) => numberIn(text)?.slice(0, 8) ?? null,
      mrz: 'documentNumber',
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Fecha de Nacimiento', 'Nacimiento: Fecha y Ubigeo'],
      at,
      ...pastDate,
      normalise: birthDay,
      fit: (text, context) => (birthDay(text, context) === null ? 0 : placeCode(text) === null ? 0.8 : 1),
      mrz: 'birthDate',
    },
    foreNames: {
      description: 'Given names',
      example: 'JUAN CARLOS',
      labels: ['Pre Nombres', 'Prenombres'],
      at,
      ...givenNames,
    },
    placeOfBirthNo: {
      description: 'Place of birth: UBIGEO, the code of department, province and district',
      example: '150101',
      labels: ['Ubigeo', 'Ubigeo de Nacimiento'],
      at,
      within: 'dateOfBirth',
      normalise: placeCode,
    },
    secondSurname: {
      description: "Second surname, the mother's first",
      example: 'GARCIA',
      labels: ['Segundo Apellido'],
      at,
      ...latinNameSlot,
      lines: 1,
    },
    surname: {
      description: "First surname, the father's first",
      example: 'PEREZ',
      labels: ['Primer Apellido'],
      at,
      ...latinNameSlot,
      lines: 1,
    },
    dateOfExpiry: {
      description: 'Last day of validity, ISO 8601; null where the card does not expire',
      example: '2030-01-01',
      labels: ['Fecha Caducidad', 'Fecha de Caducidad'],
      at,
      ...futureDate,
      mrz: 'expiryDate',
    },
    dateOfIssue: {
      description: 'Day of issue, ISO 8601',
      example: '2020-01-01',
      labels: ['Fecha Emisión', 'Fecha de Emisión'],
      at,
      ...pastDate,
    },
    dateOfRegister: {
      description: 'Day of the entry into the register, ISO 8601',
      example: '2020-01-01',
      labels: ['Fecha Inscripción', 'Fecha de Inscripción'],
      at,
      ...pastDate,
    },
    gender: {
      description: 'Male or Female',
      example: 'Male',
      labels: ['Sexo'],
      at,
      normalise: printedGender,
      mrz: 'sex',
      fromMrz: genderFromMrz,
      agrees: (printed, letter) => printed === genderFromMrz(letter),
    },
    maritalStatus: {
      description: 'Single, Married, Widowed or Divorced',
      example: 'Single',
      labels: ['Estado Civil'],
      at,
      normalise: (text) => closestTerm(text, spanishMaritalStates),
    },
    nationality: {
      description: "PERUVIAN, of the MRZ's code or PER in print",
      example: 'PERUVIAN',
      labels: ['Nacionalidad'],
      at,
      normalise: (text) => (/^PER(?:UANA?)?$/.test(text.trim()) ? 'PERUVIAN' : null),
      mrz: 'nationality',
      fromMrz: (code) => (code === 'PER' ? 'PERUVIAN' : null),
      agrees: (printed, code) => printed === 'PERUVIAN' && code === 'PER',
    },
  },
  parts: {
    checkedNumber: { within: 'cardNumber', normalise: numberIn },
  },
  otherLabels: [
    'DOCUMENTO NACIONAL DE IDENTIDAD',
    ...['Grupo de Votación', 'Donación de Órganos', 'Dirección', 'Domicilio', 'Departamento', 'Provincia', 'Distrito'],
  ],
  checks: [
    inOrder('dateOfBirth', 'dateOfIssue'),
    inOrder('dateOfIssue', 'dateOfExpiry'),
    (values) => {
      const number = values('checkedNumber');
      if (number === null || number.length === 8) return null;
      const { verdict, rule } = peruvianDni(number);
      return rule && { rule, verdict, evidence: `printed ${number}` };
    },
  ],
});

/** The date of `17 08 1990  150101`. */
function birthDay(text: string, context: ReadContext): string | null {
  return pastDate.normalise(text.replace(/\s\d{6}\W*$/u, ''), context);
}

/** The UBIGEO of `17 08 1990  150101`. */
function placeCode(text: string): string | null {
  return /(?:^|\s)(\d{6})\W*$/u.exec(withDigitsFor(text))?.[1] ?? null;
}

/** `12345678 - 9`, `12345678`, without spaces. */
function numberIn(text: string): string | null {
  const plain = text
    .replace(/^.*?(?=\d)/u, '')
    .replace(/[\s.]/gu, '')
    .replace(/[–—_]/gu, '-');
  const match = /^(.{8})(?:-([\dA-K]))?$/u.exec(plain);
  const digits = withDigitsFor(match?.[1] ?? '');
  return /^\d{8}$/.test(digits) ? [digits, match?.[2]].filter(Boolean).join('-') : null;
}
