import { describe, expect, it } from '@jest/globals';

import { addressLines } from '../../../src/documents/normalise/address-lines.ts';

describe('addressLines', () => {
  it('puts a comma between lines, whether or not one is printed there', () => {
    expect(addressLines('LOT 615,\nJALAN INDAH\n11900 BAYAN LEPAS')).toBe('LOT 615, JALAN INDAH, 11900 BAYAN LEPAS');
    expect(addressLines('12\nJalan Melati')).toBe('12, JALAN MELATI');
  });

  it('gives back the space before a number behind a long word, not inside a short code', () => {
    expect(addressLines('JALAN CEMPAKA2')).toBe('JALAN CEMPAKA 2');
    expect(addressLines('SS2/64, B-12-98')).toBe('SS2/64, B-12-98');
  });

  it('is null where nothing is printed', () => {
    expect(addressLines(' ,\n- ')).toBeNull();
  });
});
