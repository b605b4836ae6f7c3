import { describe, expect, it } from '@jest/globals';

import { enough, recogniseType } from '../../src/readers/recognise-type.ts';
import { pageOf } from './page-of.ts';

describe('a licence without a machine-readable zone', () => {
  it('is no identity card, though its short rows have the length and two check digits of one', () => {
    const front = pageOf([
      [467, 384, 'WASHINGTON', 38],
      [782, 399, 'USA', 27],
      [918, 397, 'DRIVER LICENSE', 35],
      [735, 449, '4d LICa WDLMUQ0777NM', 29],
      [1070, 459, '9CLASS A', 27],
      [736, 491, '1 ANDERSON', 29],
      [736, 524, '2 THOMAS', 30],
      [737, 566, '3 DOB 02/06/1974', 29],
      [739, 603, '8 126 COLLEGE LN', 29],
      [769, 636, 'SPOKANE WA 99201', 28],
      [743, 688, '15 SEX', 24],
      [825, 687, 'M', 22],
      [884, 687, '18 EYES', 25],
      [979, 684, 'BRO 4b EXP 08/20/2031', 31],
      [743, 728, '16 HGT', 25],
      [831, 723, `5'-09"`, 27],
      [937, 727, '17 WGT', 25],
      [1025, 724, '205 lb', 28],
      [746, 768, '12 RESTRICTIONS', 25],
      [937, 762, 'NONE', 30],
      [747, 829, '5 DD', 24],
      [816, 823, '8199643736CL65', 28],
    ]);
    const [likeliest, ...others] = recogniseType({ front });
    expect(likeliest?.documentType).toBe('us_drivers_license');
    expect(others.filter(({ documentType, score }) => documentType.endsWith('id_card') && score >= enough)).toEqual([]);
  });
});
