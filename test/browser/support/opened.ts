import { afterAll, beforeAll } from '@jest/globals';

/**
 * Something that a file's tests share: opened before the first, closed after the last, the latest opened first, whatever became of
 * the others.
 * @returns what gives it, once the tests run
 */
export function opened<Thing extends { close(): Promise<unknown> }>(open: () => Promise<Thing>): () => Thing {
  let thing: Thing | undefined;
  beforeAll(async () => {
    thing = await open();
    all.push(thing);
  }, openMsMax);
  afterAll(async () => await all.pop()?.close());
  return () => {
    if (thing === undefined) throw new Error('It is not open yet');
    return thing;
  };
}

const all: { close(): Promise<unknown> }[] = [];

/** A browser and the real engine on a machine that does much else. */
const openMsMax = 120_000;
