import { describe, expect, it } from '@jest/globals';

import { aadhaarDigits } from '../../../src/documents/normalise/aadhaar-digits.ts';
import { indianAddress } from '../../../src/documents/normalise/indian-address.ts';

describe('indianAddress', () => {
  it('parts town, state and postcode from what stands before', () => {
    expect(
      indianAddress('Address: S/o Mahesh Gupta, 12,\nMG Road, Kothrud, Pune,\nPune, Maharashtra - 411 038'),
    ).toEqual({
      address: 'S/O Mahesh Gupta, 12, MG Road, Kothrud',
      city: 'Pune',
      state: 'Maharashtra',
      postCode: '411038',
    });
  });

  it('takes the marked town before the district', () => {
    const address = '5 Temple Street, VTC: Adyar, PO: Adyar, District: Chennai, State: Tamil Nadu, PIN Code: 600020';
    expect(indianAddress(address)).toMatchObject({ city: 'Adyar', state: 'Tamil Nadu', postCode: '600020' });
  });

  it('names no city where no state tells which part it is', () => {
    expect(indianAddress('12, MG Road, Kothrud')).toEqual({
      address: '12, MG Road, Kothrud',
      city: null,
      state: null,
      postCode: null,
    });
  });
});

it.each([
  ['2345 6789 0123', '234567890123'],
  ['xxxx XXXX 0123', 'XXXXXXXX0123'],
  ['VID : 9123 4567 8901 2345', null],
])('the Aadhaar number of %s is %s', (text, number) => {
  expect(aadhaarDigits(text)).toBe(number);
});
