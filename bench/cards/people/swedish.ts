import type { Random } from '../random.ts';
import { two } from './dates.ts';
import type { Culture, Person } from './person.ts';

/** Sweden. */
export const swedish = {
  male: ['ERIK', 'LARS', 'ÅKE', 'GÖRAN', 'BJÖRN', 'ANDERS', 'JOHAN', 'OSKAR', 'ELIAS', 'SÖREN', 'KARL-JOHAN', 'MOHAMMED', 'NILS', 'VIKTOR'],
  female: ['ANNA', 'MARIA', 'ÅSA', 'MÄRTA', 'ELSA', 'INGRID', 'ALICE', 'GÖREL', 'ANN-KRISTIN', 'EBBA', 'SAGA', 'LINNÉA', 'FATIMA', 'ASTRID'],
  surnames: ['ANDERSSON', 'JOHANSSON', 'ÅBERG', 'ÖSTLUND', 'SJÖSTRÖM', 'LINDÉN', 'NYSTRÖM', 'BÄCKMAN', 'HÅKANSSON', 'AF EKENSTAM', 'LUND-BERGGREN', 'HASSAN', 'FORSBERG', 'MÅRTENSSON'],
  towns: ['STOCKHOLM', 'GÖTEBORG', 'MALMÖ', 'UMEÅ', 'LINKÖPING', 'VÄSTERÅS', 'KIRUNA'],
  secondNames: 0.7,
} satisfies Culture; // prettier-ignore

/** YYYYMMDD-NNNN: the third digit odd for men, the last by Luhn over the ten digits without the century (SKV 704). */
export function swedishNumber({ born, sex }: Pick<Person, 'born' | 'sex'>, random: Random): string {
  const order = random.pattern('##') + String(2 * random.int(0, 4) + (sex === 'M' ? 1 : 0));
  const digits = `${two(born.year % 100)}${two(born.month)}${two(born.day)}${order}`;
  const sum = [...digits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return `${Math.floor(born.year / 100)}${digits.slice(0, 6)}-${order}${(10 - (sum % 10)) % 10}`;
}
