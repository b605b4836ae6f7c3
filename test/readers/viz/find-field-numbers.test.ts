import { describe, expect, it } from '@jest/globals';

import { fieldNumberFinder } from '../../../src/readers/viz/find-field-numbers.ts';
import { pageOf, type TypedLine } from '../page-of.ts';

const find = fieldNumberFinder(
  ['1.', '2.', '3.', '4a.', '4b.', '4c.', '5.', '8.', '9.'].map((text) => ({ slot: text, text })),
);

/** What stands behind each number up to the next, in the page's order. */
function valuesIn(lines: readonly TypedLine[]): Record<string, string> {
  const page = pageOf(lines);
  const values: Record<string, string> = {};
  for (const [index, hits] of find(page).entries()) {
    const chars = [...(page.lines[index]?.text ?? '')];
    hits.forEach((hit, at) => {
      values[hit.slot ?? ''] = chars
        .slice(hit.to, hits[at + 1]?.from)
        .join('')
        .trim();
    });
  }
  return values;
}

describe('fieldNumberFinder', () => {
  it('finds numbers at the beginning of lines, as their own boxes and behind other values', () => {
    expect(
      valuesIn([
        [100, 100, '1. SMITH'],
        [100, 150, '2.'],
        [160, 150, 'JOHN'],
        [100, 200, '3. 01.01.1990 UNITED KINGDOM'],
        [100, 250, '4a. 02.01.2012 4c. DVLA'],
        [100, 300, '4b. 03.01.2022'],
        [100, 400, '8. 1 HIGH STREET'],
      ]),
    ).toEqual({
      '1.': 'SMITH',
      '2.': '',
      '3.': '01.01.1990 UNITED KINGDOM',
      '4a.': '02.01.2012',
      '4c.': 'DVLA',
      '4b.': '03.01.2022',
      '8.': '1 HIGH STREET',
    });
  });

  it('finds them misread, without their points and without a space', () => {
    expect(
      valuesIn([
        [100, 100, 'I. SMITH'],
        [100, 150, '2.JOHN'],
        [100, 200, '3.01.01.1990'],
        [100, 250, '4A 02.01.20124c.DVLA'],
        [100, 300, '48. 03.01.2022'],
        [100, 350, '5SMITH901010J99AB'],
        [100, 500, 'g. B/BE'],
      ]),
    ).toEqual({
      '1.': 'SMITH',
      '2.': 'JOHN',
      '3.': '01.01.1990',
      '4a.': '02.01.2012',
      '4c.': 'DVLA',
      '4b.': '03.01.2022',
      '5.': 'SMITH901010J99AB',
      '9.': 'B/BE',
    });
  });

  it('takes none for a number that would break their order down the card', () => {
    expect(
      valuesIn([
        [100, 100, '1. SMITH'],
        [100, 150, '2. JOHN'],
        [100, 350, '8. FLAT 9. PARK COURT'],
        [160, 400, '1 HIGH STREET'],
        [160, 450, '2. MARKET PLACE'],
        [100, 500, '9. B'],
      ]),
    ).toEqual({ '1.': 'SMITH', '2.': 'JOHN', '8.': 'FLAT 9. PARK COURT', '9.': 'B' });
  });

  it('takes no date, quantity or initial for one', () => {
    expect(
      valuesIn([
        [100, 100, '3.01.1990'],
        [100, 150, 'CLASS 5'],
        [100, 200, 'INGRID S. BERG'],
        [100, 250, '82 KG'],
      ]),
    ).toEqual({});
  });

  it('takes one alone only with its point', () => {
    expect(valuesIn([[100, 100, '8 OAK STREET']])).toEqual({});
    expect(valuesIn([[100, 100, '8. OAK STREET']])).toEqual({ '8.': 'OAK STREET' });
  });
});
