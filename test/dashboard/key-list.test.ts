import { describe, expect, it } from '@jest/globals';
import { type ListedKeyFragment } from '../../src/dashboard/graphql/generated/graphql.ts';
import { changesOf, draftOf, newDraft, newKeyInput } from '../../src/dashboard/pages/keys/key-draft.ts';
import { firstOrder, listKeys, noFilter } from '../../src/dashboard/pages/keys/key-list.ts';

function key(given: Partial<ListedKeyFragment>): ListedKeyFragment {
  return {
    id: 'k',
    name: 'Key',
    state: 'ACTIVE',
    environment: 'LIVE',
    displayPrefix: 'sk_live_aaaa',
    last4: 'zzzz',
    scopes: ['ocr', 'usage:read'],
    allowedCidrs: [],
    requestsPerMinute: null,
    monthlyCap: null,
    createdAt: '2026-03-01T12:00:00.000Z',
    rotatedAt: '2026-03-01T12:00:00.000Z',
    expiresAt: null,
    disabledAt: null,
    revokedAt: null,
    lastUsedAt: null,
    rotationDue: false,
    callsThisMonth: 0,
    previousSecrets: [],
    ...given,
  };
}

describe('the list of keys', () => {
  const keys = [
    key({ name: 'beta', callsThisMonth: 9, createdAt: '2026-03-01T00:00:00.000Z' }),
    key({ name: 'Alpha', callsThisMonth: 10, createdAt: '2026-03-02T00:00:00.000Z', environment: 'TEST' }),
    key({ name: 'gone', last4: 'q1w2', state: 'REVOKED', rotatedAt: '2026-01-01T00:00:00.000Z' }),
  ];
  const names = (...args: Parameters<typeof listKeys>) => listKeys(...args).map(({ name }) => name);

  it('orders names without regard to case, figures by size, and those that are never due last', () => {
    expect(names(keys, noFilter, firstOrder('name'))).toEqual(['Alpha', 'beta', 'gone']);
    expect(names(keys, noFilter, firstOrder('calls'))).toEqual(['Alpha', 'beta', 'gone']);
    expect(names(keys, noFilter, firstOrder('rotation')).at(-1)).toBe('gone');
  });

  it('finds by name and by the last four characters, in a state and an environment', () => {
    expect(names(keys, { ...noFilter, text: ' ALP' }, firstOrder('name'))).toEqual(['Alpha']);
    expect(names(keys, { ...noFilter, text: 'q1w2' }, firstOrder('name'))).toEqual(['gone']);
    expect(names(keys, { ...noFilter, state: 'ACTIVE', environment: 'LIVE' }, firstOrder('name'))).toEqual(['beta']);
  });
});

describe('the form of a key', () => {
  it('asks for nothing but what was filled in', () => {
    expect(newKeyInput({ ...newDraft('TEST'), name: 'New' })).toEqual({
      name: 'New',
      environment: 'TEST',
      expiresAt: null,
      scopes: ['ocr', 'usage:read'],
      allowedCidrs: [],
      requestsPerMinute: null,
      monthlyCap: null,
    });
  });

  it('changes what differs, and leaves an expiry at noon as it is', () => {
    const before = draftOf(key({ expiresAt: '2027-01-01T12:00:00.000Z', scopes: ['ocr:passport', 'admin'] }));
    expect(changesOf(before, before)).toEqual({});
    const after = { ...before, addresses: '192.0.2.1\n 2001:db8::/32,', monthlyCap: '5' };
    expect(changesOf(before, after)).toEqual({ allowedCidrs: ['192.0.2.1', '2001:db8::/32'], monthlyCap: 5 });
    expect(changesOf(before, { ...before, documents: 'all', lastDay: '' })).toEqual({
      scopes: ['ocr', 'admin'],
      expiresAt: null,
    });
  });
});
