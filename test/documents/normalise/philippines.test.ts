import { describe, expect, it } from '@jest/globals';

import { filipinoAddress } from '../../../src/documents/normalise/filipino-address.ts';
import { filipinoFullName, filipinoName } from '../../../src/documents/normalise/filipino-name.ts';

describe('filipinoName', () => {
  it.each([
    ['DELA CRUZ, JUAN MENDOZA', 'DELA CRUZ', 'JUAN', 'MENDOZA'],
    ['REYES, ANA MARIE DE LEON', 'REYES', 'ANA MARIE', 'DE LEON'],
    ['SANTOS, MARY GRACE, DEL ROSARIO', 'SANTOS', 'MARY GRACE', 'DEL ROSARIO'],
    ['PEÑA. JOSE MARIE SAN JUAN', 'PEÑA', 'JOSE MARIE', 'SAN JUAN'],
    ['LIM, JOY', 'LIM', 'JOY', null],
  ])('parts %s', (text, last, first, middle) => {
    expect(filipinoName(text)).toEqual({ last, first, middle });
  });

  it('does not guess where no comma parts the names', () => {
    expect(filipinoName('JUAN DELA CRUZ')).toBeNull();
    expect(filipinoFullName('JUAN DELA CRUZ')).toBe('JUAN DELA CRUZ');
  });

  it('writes a full name first name first, an initial with its point', () => {
    expect(filipinoFullName('DELA CRUZ, JUAN M')).toBe('JUAN M. DELA CRUZ');
    expect(filipinoFullName('REYES, ANA MARIE DE LEON')).toBe('ANA MARIE DE LEON REYES');
  });
});

describe('filipinoAddress', () => {
  it('joins lines that were broken anywhere', () => {
    expect(filipinoAddress('24 MABINI STREET, SAN\nROQUE, DAVAO CITY')).toBe('24 MABINI STREET, SAN ROQUE, DAVAO CITY');
  });

  it('gives back commas, not behind abbreviations', () => {
    expect(filipinoAddress('714 RIZAL ST... SANTA CRUZ. BRGY. LUNA')).toBe('714 RIZAL ST., SANTA CRUZ, BRGY. LUNA');
    expect(filipinoAddress('BLK 3LOT 7 RIZALAVENUE, CEBUCITY')).toBe('BLK 3 LOT 7 RIZAL AVENUE, CEBU CITY');
    expect(filipinoAddress('89 MABINI ST…\nMALIGAYA')).toBe('89 MABINI ST., MALIGAYA');
    expect(filipinoAddress('89 MABINI ST„, MALIGAYA')).toBe('89 MABINI ST., MALIGAYA');
    expect(filipinoAddress('9 LUNA AVENUE\nPOBLACION, MANILA\n1016')).toBe('9 LUNA AVENUE, POBLACION, MANILA 1016');
  });
});
