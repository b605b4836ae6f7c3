import { describe, expect, it } from '@jest/globals';
import { addressAllowed, formatCidr, parseCidr, rangeAllowed } from '../../src/auth/cidr.ts';

describe('parseCidr', () => {
  it.each([
    ['192.0.2.0/24', '192.0.2.0/24'],
    [' 192.0.2.7 ', '192.0.2.7/32'],
    ['2001:DB8::/32', '2001:db8::/32'],
    ['::1', '::1/128'],
    ['::ffff:10.0.0.0/104', '10.0.0.0/8'],
    ['0.0.0.0/0', '0.0.0.0/0'],
  ])('takes %s as %s', (text, range) => {
    const parsed = parseCidr(text);
    expect(parsed && formatCidr(parsed)).toBe(range);
  });

  it.each([
    '',
    '/',
    '10.0.0.0/',
    '10.0.0.0/33',
    '::/129',
    '10.0.0/8',
    '10.0.0.0/8/8',
    'example.org',
    'fe80::1%eth0/64',
  ])('refuses "%s"', (text) => expect(parseCidr(text)).toBeUndefined());
});

describe('addressAllowed', () => {
  it.each([
    [[], '192.0.2.1', true],
    [['192.0.2.0/24'], '192.0.2.255', true],
    [['192.0.2.0/24'], '192.0.3.0', false],
    [['192.0.2.0/24', '10.0.0.0/8'], '10.9.8.7', true],
    // A dual-stack socket names IPv4 callers so, in either spelling.
    [['192.0.2.0/24'], '::ffff:192.0.2.9', true],
    [['192.0.2.0/24'], '::ffff:c000:209', true],
    [['192.0.2.0/24'], '::ffff:192.0.3.9', false],
    [['2001:db8::/32'], '2001:db8:ffff::1', true],
    [['2001:db8::/32'], '2001:db9::1', false],
    [['2001:db8::/32'], '192.0.2.1', false],
    [['fe80::/10'], 'fe80::1%eth0', true],
    [['192.0.2.0/24'], 'unknown', false],
    [['192.0.2.0/24'], '', false],
  ])('in %j, %s: %s', (ranges, address, allowed) => expect(addressAllowed(ranges, address)).toBe(allowed));
});

describe('rangeAllowed', () => {
  it.each([
    [['10.0.0.0/8'], '10.1.0.0/16', true],
    [['10.0.0.0/8'], '10.0.0.0/7', false],
    [['10.0.0.0/8'], '11.0.0.0/16', false],
    [['10.0.0.0/8'], '2001:db8::/64', false],
    [['2001:db8::/32'], '2001:db8:1::/48', true],
  ])('in %j, %s: %s', (outer, text, allowed) => {
    const inner = parseCidr(text);
    expect(inner && rangeAllowed(outer, inner)).toBe(allowed);
  });
});
