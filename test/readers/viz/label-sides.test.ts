import { describe, expect, it } from '@jest/globals';

import { coIdCard } from '../../../src/documents/types/co-id-card.ts';
import { readDocument } from '../../../src/readers/read-document.ts';
import { pageOf, type TypedLine } from '../page-of.ts';

/** People who do not exist. */
const yellow: readonly TypedLine[] = [
  [100, 60, 'REPUBLICA DE COLOMBIA'],
  [100, 120, 'CEDULA DE CIUDADANIA'],
  [100, 200, 'MEDELLIN'],
  [100, 236, '(ANTIOQUIA)'],
  [100, 272, 'LUGAR DE NACIMIENTO', 24],
  [100, 340, '1.77'],
  [100, 374, 'ESTATURA', 24],
  [400, 340, 'F'],
  [400, 374, 'SEXO', 24],
  [100, 440, '12-ENE-2008 CALI'],
  [100, 474, 'FECHA Y LUGAR DE EXPEDICION', 24],
];
const digital: readonly TypedLine[] = [
  [100, 60, 'REPÚBLICA DE COLOMBIA'],
  [100, 120, 'CÉDULA DE CIUDADANÍA'],
  [100, 200, 'Estatura', 24],
  [100, 228, '1.77'],
  [400, 200, 'Sexo', 24],
  [400, 228, 'F'],
  [100, 270, 'Lugar de nacimiento', 24],
  [100, 298, 'MEDELLIN (ANTIOQUIA)'],
  [100, 340, 'Fecha y lugar de expedición', 24],
  [100, 368, '12 ENE 2008, CALI'],
];

describe('labels above values on one issue, below them on another', () => {
  it.each([
    ['below', yellow],
    ['above', digital],
  ])('%s', async (_, lines) => {
    const reading = await readDocument({ front: pageOf(lines) }, coIdCard, undefined, '2026-11-23');
    if (reading.documentType === null) throw new Error('not recognised');
    const values = Object.fromEntries(
      reading.fields.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])),
    );
    expect(values).toEqual({
      height: '177',
      gender: 'Female',
      placeOfBirth: 'MEDELLIN (ANTIOQUIA)',
      dateOfIssue: '2008-01-12',
      placeOfIssue: 'CALI',
    });
  });
});
