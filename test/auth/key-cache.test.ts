import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { KeyCache } from '../../src/auth/key-cache.ts';
import { type KnownKey } from '../../src/auth/known-key.ts';
import { type ChangeHandler } from '../../src/database/changes.ts';

/** A database that says what the test wants. */
class Changes {
  since = -Infinity;
  readonly #handlers = new Set<ChangeHandler>();

  onChange(handler: ChangeHandler): () => void {
    this.#handlers.add(handler);
    return () => this.#handlers.delete(handler);
  }

  unchangedSince(): number {
    return this.since;
  }

  announce(accountId: string): void {
    for (const handler of this.#handlers) handler({ accountId });
  }
}

const keyOf = (accountId: string, secretId = 'secret'): KnownKey => ({
  secretId,
  acceptedUntil: undefined,
  pepperId: 'pepper',
  times: {},
  allows: () => true,
  principal: {
    kind: 'key',
    accountId,
    role: 'OWNER',
    keyId: 'key',
    environment: 'LIVE',
    scopes: ['ocr'],
    last4: 'last',
    requestsPerMinute: null,
    monthlyCap: null,
    account: {
      emailVerified: true,
      suspended: false,
      plan: 'FREE',
      subscriptionStatus: 'ACTIVE',
      subscriptionStartedAt: new Date(0),
    },
  },
});

let changes: Changes;
let cache: KeyCache;
beforeEach(() => {
  changes = new Changes();
  cache = new KeyCache(changes);
});

/** A look-up that ends when the test says so. */
function pending() {
  let finish = (_: KnownKey | undefined): void => undefined;
  const find = jest.fn(() => new Promise<KnownKey | undefined>((resolve) => (finish = resolve)));
  return { find, finish: (key: KnownKey | undefined) => finish(key) };
}

describe('what was found', () => {
  it('is kept until its account changes, and others with it', async () => {
    const [mine, yours] = [keyOf('mine'), keyOf('yours')];
    await cache.lookUp('1', async () => mine);
    await cache.lookUp('2', async () => keyOf('mine', 'other'));
    await cache.lookUp('3', async () => yours);
    expect([cache.get('1'), cache.get('3')]).toEqual([mine, yours]);
    changes.announce('mine');
    expect([cache.get('1'), cache.get('2')]).toEqual([undefined, undefined]);
    expect(cache.get('3')).toBe(yours);
    // The next is kept like the first.
    await cache.lookUp('1', async () => mine);
    expect(cache.get('1')).toBe(mine);
    changes.announce('mine');
    expect(cache.get('1')).toBeUndefined();
  });

  it('counts only where it was read after the last change that may have escaped', async () => {
    await cache.lookUp('1', async () => keyOf('mine'));
    changes.since = performance.now() + 1;
    expect(cache.get('1')).toBeUndefined();
    changes.since = -Infinity;
    expect(cache.get('1')).toBeDefined();
  });

  it('is as old as the beginning of its look-up', async () => {
    const { find, finish } = pending();
    const done = cache.lookUp('1', find);
    changes.since = performance.now();
    finish(keyOf('mine'));
    await done;
    expect(cache.get('1')).toBeUndefined();
  });

  it('is not kept where something changed during the look-up', async () => {
    const { find, finish } = pending();
    const done = cache.lookUp('1', find);
    changes.announce('mine');
    finish(keyOf('mine'));
    expect(await done).toBeDefined();
    expect(cache.get('1')).toBeUndefined();
  });
});

describe('look-ups of one hash at the same time', () => {
  it('are one', async () => {
    const { find, finish } = pending();
    const both = [cache.lookUp('1', find), cache.lookUp('1', find)];
    expect(cache.lookingUp('1')).toBe(both[0]);
    finish(keyOf('mine'));
    expect(await Promise.all(both)).toEqual([expect.anything(), expect.anything()]);
    expect(find).toHaveBeenCalledTimes(1);
    expect(cache.lookingUp('1')).toBeUndefined();
  });

  it('are two where something changed between them', async () => {
    const [before, after] = [pending(), pending()];
    const first = cache.lookUp('1', before.find);
    changes.announce('mine');
    expect(cache.lookingUp('1')).toBeUndefined();
    const second = cache.lookUp('1', after.find);
    after.finish(keyOf('mine', 'new'));
    await second;
    // The older one must not come over the newer.
    before.finish(keyOf('mine', 'old'));
    await first;
    expect(cache.get('1')).toMatchObject({ secretId: 'new' });
  });

  it('fail together, and leave nothing behind', async () => {
    const fail = async () => Promise.reject(new Error('away'));
    await expect(Promise.all([cache.lookUp('1', fail), cache.lookUp('1', fail)])).rejects.toThrow('away');
    expect([cache.lookingUp('1'), cache.get('1'), cache.isUnknown('1')]).toEqual([undefined, undefined, false]);
  });
});

it('what was not found is remembered as such', async () => {
  expect(await cache.lookUp('1', async () => undefined)).toBeUndefined();
  expect([cache.get('1'), cache.isUnknown('1'), cache.isUnknown('2')]).toEqual([undefined, true, false]);
});
