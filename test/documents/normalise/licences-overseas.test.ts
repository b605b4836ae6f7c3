import { describe, expect, it } from '@jest/globals';

import { americanLocality, americanStreet } from '../../../src/documents/normalise/american-address.ts';
import { australianAddress } from '../../../src/documents/normalise/australian-address.ts';
import { australianState } from '../../../src/documents/normalise/australian-state.ts';
import { canadianAddress } from '../../../src/documents/normalise/canadian-address.ts';
import { canadianLicenceNumber } from '../../../src/documents/normalise/canadian-licence-number.ts';
import { eyeColour } from '../../../src/documents/normalise/eye-colour.ts';
import { feetAndInches } from '../../../src/documents/normalise/feet-and-inches.ts';
import { maoriName } from '../../../src/documents/normalise/maori-name.ts';
import { measure } from '../../../src/documents/normalise/measure.ts';
import { namesInOne } from '../../../src/documents/normalise/names-in-one.ts';
import { australianPostcode } from '../../../src/documents/validate/australian-postcode.ts';

describe('a name that is printed as one', () => {
  it.each([
    ['SAMPLE\nJANE ANN', 'SAMPLE', 'JANE ANN'],
    ['SAMPLE,\nJANE', 'SAMPLE', 'JANE'],
    ['JANE ANN SAMPLE', 'SAMPLE', 'JANE ANN'],
    ['Jane Ann VAN SAMPLE', 'VAN SAMPLE', 'JANE ANN'],
    ['JANE DE LA CRUZ', 'DE LA CRUZ', 'JANE'],
  ])('%j is %s, %s', (text, surname, givenNames) => {
    expect(namesInOne(text)).toEqual({ surname, givenNames });
  });

  it('is none where there is only one word', () => {
    expect(namesInOne('SAMPLE')).toBeNull();
  });
});

describe('addresses', () => {
  it('of the United States', () => {
    expect(americanStreet('12 OAK LN\nAPT4')).toBe('12 OAK LN APT 4');
    expect(americanStreet('2 JANE\n12 OAK LN')).toBe('12 OAK LN');
    expect(americanStreet('8OAK LN')).toBe('8 OAK LN');
    expect(americanStreet('12 14TH ST')).toBe('12 14TH ST');
    expect(americanStreet('JANE SAMPLE')).toBeNull();
    expect(americanLocality('ANYTOWN, CA 95818-0000')).toEqual({ city: 'ANYTOWN', state: 'CA', zip: '95818' });
    expect(americanLocality('EL PASO,TX79901-1234')).toEqual({ city: 'EL PASO', state: 'TX', zip: '79901-1234' });
    expect(americanLocality('ANYTOWN, QQ 95818')).toBeNull();
  });

  it('of Canada', () => {
    expect(canadianAddress('123 YONGE ST\nTORONTO, ON, M5B 2H1')).toBe('123 YONGE ST, TORONTO, ON M5B 2H1');
    expect(canadianAddress('1 RUE X\nTROIS-RIVIÈRES (QC) G9A5H7')).toBe('1 RUE X, TROIS-RIVIÈRES, QC G9A 5H7');
    expect(canadianAddress('TORONTO, ON, M5B 2H1')).toBeNull();
  });

  it('of Australia, with the state that the postcode proves', () => {
    expect(australianAddress('UNIT 3\n12 QUEEN ST\nSYDNEY NSW 2000')).toBe('UNIT 3, 12 QUEEN ST, SYDNEY NSW 2000');
    expect(australianAddress('8VICTORIA ST\nSYDNEY NSW 2000')).toBe('8 VICTORIA ST, SYDNEY NSW 2000');
    expect(australianAddress('SYDNEY NSW 2000')).toBeNull();
    expect(australianPostcode('12 QUEEN ST, SYDNEY NSW 2000').verdict).toBe('VALID');
    expect(australianPostcode('12 QUEEN ST, SYDNEY NSW 3000').verdict).toBe('UNCHECKED');
    expect(australianState('New South Wales, Australia')).toBe('NSW');
    expect(australianState('12 VICTORIA ST')).toBeNull();
  });
});

describe('what licences print of a person', () => {
  it.each([
    [`5'-08"`, `5'08"`],
    ['510', `5'10"`],
    [`6'-01"WGT 180`, `6'01"`],
    [`5'-13"`, null],
    ['180 cm', null],
  ])('a height of %s', (text, height) => {
    expect(feetAndInches(text)).toBe(height);
  });

  it('measures with their unit', () => {
    expect(measure('85.0 kg', 'kg', [25, 300])).toBe('85 kg');
    expect(measure('85,5', 'kg', [25, 300])).toBe('85.5 kg');
    expect(measure('180 cm', 'kg', [25, 300])).toBeNull();
  });

  it('colours by code or word', () => {
    expect([eyeColour('BRN'), eyeColour('Hazel'), eyeColour('NONE')]).toEqual(['BRO', 'HAZ', null]);
  });

  it('numbers in their groups', () => {
    expect(canadianLicenceNumber('A12345678901234')).toBe('A1234-56789-01234');
    expect(canadianLicenceNumber('P1234 010190 07')).toBe('P1234-010190-07');
    expect(canadianLicenceNumber('DL')).toBeNull();
  });

  it('macrons of Māori words, and no others', () => {
    expect(['TÃNE', 'JOÃO', 'RENÉ'].map(maoriName)).toEqual(['TĀNE', 'JOÃO', 'RENÉ']);
  });
});
