import { expect, it } from '@jest/globals';

import { lettersAndDigits } from '../../../src/documents/normalise/digit-look-alikes.ts';

it.each([
  ['ABCPE1234F', 'ABCPE1234F'],
  ['A8CPE I2S4F', 'ABCPE1254F'],
  ['ABCPE12347', null],
  ['ABCPE123F', null],
  ['ABCPE1234FG', null],
])('%s in the form AAAAA9999A is %s', (read, number) => {
  expect(lettersAndDigits(read, 'AAAAA9999A')).toBe(number);
});
