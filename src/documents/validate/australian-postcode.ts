import type { Finding } from '../define.ts';
import { unchecked } from './judge.ts';

/** First digits of the states' postcodes (Australia Post, "Postcodes"); the ACT's lie among those of New South Wales. */
const firstDigits: Readonly<Record<string, string>> = { NSW: '12', ACT: '02', VIC: '38', QLD: '49', SA: '5', WA: '6', TAS: '7', NT: '0' }; // prettier-ignore

/** Whether an address's postcode is one of its state. A few towns near a border have their neighbour's: nothing is INVALID. */
export function australianPostcode(address: string): Finding {
  const [, state = '', digit = '-'] = /\b([A-Z]{2,3}) (\d)\d{3}$/.exec(address) ?? [];
  return firstDigits[state]?.includes(digit) === true
    ? { verdict: 'VALID', rule: 'postcode is of its state (Australia Post)' }
    : unchecked;
}

/** The state that an address names. */
export function stateOfAddress(address: string): string | null {
  return /\b([A-Z]{2,3}) \d{4}$/.exec(address)?.[1] ?? null;
}
