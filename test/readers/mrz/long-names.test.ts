import { describe, expect, it } from '@jest/globals';

import { td3 } from '../../../bench/cards/mrz.ts';
import { findDocument } from '../../../src/documents/registry.ts';
import { readDocument } from '../../../src/readers/read-document.ts';
import { pageWith, stacked } from './zones.ts';

const passport = findDocument('passport');

/** A passport's page with the names printed in full and in a zone that has 39 columns for them. */
async function nameOf(surname: string, givenNames: string, printed = givenNames) {
  if (!passport) throw new Error('no passport');
  const zone = td3({
    issuer: 'UTO',
    surname,
    givenNames,
    documentNumber: 'L898902C3',
    nationality: 'UTO',
    born: '740812',
    sex: 'F',
    expires: '340415',
    optional: '',
  });
  const page = pageWith(
    [60, 60, 'PASSPORT/PASSEPORT', 40],
    [400, 200, 'Surname/Nom', 18],
    [400, 224, surname, 28],
    [400, 270, 'Given names/Prénoms', 18],
    [400, 294, printed, 28],
    ...stacked(zone.split('\n')),
  );
  const reading = await readDocument({ front: page }, passport, undefined, '2026-11-23');
  const name = reading.documentType === null ? undefined : reading.fields.find((field) => field.name === 'name');
  const checks = reading.documentType === null ? [] : reading.checks;
  return { name: name?.value, givenNames: checks.find(({ rule }) => rule.startsWith('givenNames'))?.verdict };
}

describe('names longer than the zone has room for (ICAO 9303-4 §4.2.2.3)', () => {
  it('are published as printed, and agree with their beginning', async () => {
    expect(await nameOf('NILAVADHANANANDA', 'CHAYAPA DEJTHAMRONG KRASUANG')).toEqual({
      name: 'CHAYAPA DEJTHAMRONG KRASUANG NILAVADHANANANDA',
      givenNames: 'VALID',
    });
  });

  it('are told from another name', async () => {
    const other = await nameOf('NILAVADHANANANDA', 'CHAYAPA DEJTHAMRONG KRASUANG', 'SOMCHAI DEJTHAMRONG KRASUANG');
    expect(other.givenNames).toBe('INVALID');
  });
});
