import type { Finding } from '../define.ts';
import { judge } from './judge.ts';

/**
 * The number of a Japanese driving licence: 12 digits, of which the first two are the public safety commission that
 * gave it (10 to 97, National Police Agency). The check digit's rule is not published.
 */
export function japanLicenceNumber(number: string): Finding {
  return judge(['12 digits, commission 10 to 97', () => /^[1-9]\d{11}$/.test(number) && number.slice(0, 2) <= '97']);
}
