import type { Finding } from '../define.ts';
import { judge } from './judge.ts';

const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/**
 * Spain's NIF of a person: the DNI's eight digits, or a foreigner's X, Y or Z (0, 1, 2) and seven digits (NIE), and the
 * letter of that number modulo 23. K, L and M with seven digits are given to those without a DNI (Real Decreto
 * 1553/2005, art. 11; Real Decreto 1065/2007, art. 19 and 20).
 * @param number 9 characters; a hyphen, spaces or points between allowed
 */
export function spanishNif(number: string): Finding {
  const plain = number.replace(/[\s.-]/g, '');
  const match = /^(?:(\d{8})|([XYZ])(\d{7})|[KLM](\d{7}))([A-Z])$/.exec(plain);
  return judge(['NIF letter (mod 23)', () => match !== null && letters[numberIn(match) % 23] === match[5]]);
}

function numberIn([, dni, foreigner, nie, other]: RegExpExecArray): number {
  if (foreigner !== undefined) return Number(`${'XYZ'.indexOf(foreigner)}${nie ?? ''}`);
  return Number(dni ?? other);
}
