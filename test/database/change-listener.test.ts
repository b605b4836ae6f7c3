import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../src/database.ts';
import { openTestDatabase, testServerUrl, type TestDatabase } from '../support/database.ts';
import { DatabaseProxy } from '../support/database-proxy.ts';

const silent = pino({ level: 'silent' });

let opened: TestDatabase;
beforeEach(async () => {
  opened = await openTestDatabase();
});
afterEach(() => opened.close());

/** What `database` hears from now on. */
function heardBy(database: Database): string[] {
  const heard: string[] = [];
  database.onChange(({ accountId }) => heard.push(accountId));
  return heard;
}

const announce = (database: Database, ...ids: string[]) =>
  database.transaction(async (_, tell) => {
    for (const accountId of ids) tell({ accountId });
  });

async function until(condition: () => boolean): Promise<void> {
  for (let n = 0; !condition(); n += 1) {
    if (n > 1000) throw new Error('it never came');
    await setTimeout(10);
  }
}

describe('a change', () => {
  it('is known to this server before the transaction is over for its caller, once', async () => {
    const heard = heardBy(opened.database);
    opened.database.listen(silent);
    const [one, two] = [uuidv7(), uuidv7()];
    await announce(opened.database, one, two, one);
    expect(heard).toEqual([one, two]);
    await setTimeout(100);
    expect(heard).toEqual([one, two]);
  });

  it('that was announced counts even where the transaction failed: it may have been committed', async () => {
    const heard = heardBy(opened.database);
    const id = uuidv7();
    const failed = opened.database.transaction(async (em, tell) => {
      tell({ accountId: id });
      await em.execute('select no_such_column');
    });
    await expect(failed).rejects.toThrow();
    expect(heard).toEqual([id]);
  });
});

(testServerUrl === undefined ? describe.skip : describe)('with other servers on one PostgreSQL', () => {
  let proxy: DatabaseProxy;
  let here: Database;
  beforeEach(async () => {
    if (opened.location.kind !== 'postgres') throw new Error('this test needs PostgreSQL');
    proxy = await DatabaseProxy.open(opened.location.url);
    here = await Database.open({ kind: 'postgres', url: proxy.url });
  });
  afterEach(async () => {
    await here.close();
    await proxy.close();
  });

  /** Since when `here` knows of every change stays the same: it listens. */
  async function untilItListens(): Promise<number> {
    let [before, since] = [Number.NaN, here.unchangedSince()];
    await until(() => {
      [before, since] = [since, here.unchangedSince()];
      return before === since;
    });
    return since;
  }

  it('it is heard, and one that was rolled back is not', async () => {
    here.listen(silent);
    await untilItListens();
    const heard = heardBy(here);
    const [lost, kept] = [uuidv7(), uuidv7()];
    await opened.database
      .transaction(async (_, tell) => {
        tell({ accountId: lost });
        throw new Error('no');
      })
      .catch(() => undefined);
    await announce(opened.database, kept);
    await until(() => heard.length > 0);
    expect(heard).toEqual([kept]);
  });

  it('who does not listen trusts nothing older than 5 s', () => {
    const before = performance.now();
    const since = here.unchangedSince();
    expect(since).toBeGreaterThanOrEqual(before - 5_000);
    expect(since).toBeLessThanOrEqual(performance.now() - 5_000);
  });

  it('a lost connection is made again, and what was read before it is not trusted after', async () => {
    here.listen(silent);
    const first = await untilItListens();
    proxy.weather = 'cut';
    await until(() => here.unchangedSince() !== first);
    expect(here.unchangedSince()).toBeLessThan(performance.now() - 4_990);
    proxy.weather = 'fair';
    const lostAt = performance.now();
    expect(await untilItListens()).toBeGreaterThan(lostAt);
    const heard = heardBy(here);
    const id = uuidv7();
    await announce(opened.database, id);
    await until(() => heard.length > 0);
    expect(heard).toEqual([id]);
  });

  it('a connection that an administrator ends is made again too', async () => {
    here.listen(silent);
    const first = await untilItListens();
    await opened.database.run((em) =>
      em.execute(`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'pictotext-changes' and datname = current_database()`),
    );
    await until(() => here.unchangedSince() !== first);
    expect(await untilItListens()).toBeGreaterThan(first);
  });

  it('close ends it, also while it is being made', async () => {
    proxy.weather = 'silent';
    here.listen(silent);
    await setTimeout(50);
    await here.close();
    expect(here.unchangedSince()).toBeLessThan(performance.now() - 4_990);
  });
});
