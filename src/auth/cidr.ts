import { BlockList, isIP } from 'node:net';

/** A range of addresses, e.g. `192.0.2.0/24` or `2001:db8::/32` (RFC 4632, RFC 4291); a bare address is a range of one. */
export interface Cidr {
  readonly address: string;
  readonly bits: number;
  readonly family: 'ipv4' | 'ipv6';
}

/** Undefined for what is no range. An IPv4-mapped IPv6 range becomes the IPv4 range it stands for. */
export function parseCidr(text: string): Cidr | undefined {
  const [rawAddress = '', rawBits, ...rest] = text.trim().split('/');
  const version = isIP(rawAddress);
  if (version === 0 || rest.length > 0 || rawAddress.includes('%')) return undefined;
  const width = version === 4 ? 32 : 128;
  if (rawBits !== undefined && !/^\d{1,3}$/.test(rawBits)) return undefined;
  const bits = rawBits === undefined ? width : Number(rawBits);
  if (bits > width) return undefined;

  const address = plainAddress(rawAddress);
  if (version === 6 && isIP(address) === 4 && bits >= 96) return { address, bits: bits - 96, family: 'ipv4' };
  return { address: rawAddress.toLowerCase(), bits, family: version === 4 ? 'ipv4' : 'ipv6' };
}

export function formatCidr({ address, bits }: Cidr): string {
  return `${address}/${bits}`;
}

/** Whether `address` lies in one of `ranges`; true where there are none. */
export function addressAllowed(ranges: readonly string[], address: string): boolean {
  return addressFilter(ranges)(address);
}

/** `addressAllowed` for many addresses and the same ranges. */
export function addressFilter(ranges: readonly string[]): (address: string) => boolean {
  if (ranges.length === 0) return () => true;
  const list = listOf(ranges);
  return (address) => {
    const plain = plainAddress(address.replace(/%.*$/, ''));
    const version = isIP(plain);
    return version !== 0 && list.check(plain, version === 4 ? 'ipv4' : 'ipv6');
  };
}

/** Whether every address of `inner` lies in one of `ranges`; true where there are none. */
export function rangeAllowed(ranges: readonly string[], inner: Cidr): boolean {
  return (
    ranges.length === 0 ||
    ranges.some((text) => {
      const outer = parseCidr(text);
      return outer?.family === inner.family && outer.bits <= inner.bits && addressAllowed([text], inner.address);
    })
  );
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const text of ranges) {
    const range = parseCidr(text);
    if (range) list.addSubnet(range.address, range.bits, range.family);
  }
  return list;
}

/** `::ffff:192.0.2.1` (RFC 4291 §2.5.5.2) is how a dual-stack socket names an IPv4 caller; also `::ffff:c000:201`. */
export function plainAddress(address: string): string {
  if (isIP(address) !== 6) return address;
  const hostname = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const match = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(hostname);
  if (!match) return address;
  const words = [match[1], match[2]].map((word) => Number.parseInt(word ?? '0', 16));
  return words.flatMap((word) => [word >> 8, word & 255]).join('.');
}
