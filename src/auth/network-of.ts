import { isIPv6 } from 'node:net';
import { plainAddress } from './cidr.ts';

/**
 * What counts as one caller where addresses are counted: an IPv4 address, or the /64 of an IPv6 address, which is the
 * least that a customer of a provider is given (RFC 6177), so that its addresses are at one person's free disposal.
 */
export function networkOf(address: string): string {
  const plain = plainAddress(address.replace(/%.*$/, ''));
  if (!isIPv6(plain)) return plain;
  // The form of RFC 5952, with `::` for the longest run of zeros.
  const short = new URL(`http://[${plain}]`).hostname.slice(1, -1);
  const [head = '', tail] = short.split('::');
  const words = head.split(':').filter(Boolean);
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: 8 - words.length - rest.length }, () => '0');
  return `${[...words, ...zeros, ...rest].slice(0, 4).join(':')}::/64`;
}
