import { markdownTable } from '../markdown.ts';
import { openBetterAuth } from './better-auth.ts';
import { withDatabase } from './database.ts';
import { median } from './median.ts';
import { openPicToText } from './pictotext.ts';
import type { Verifier } from './verifier.ts';

const atOnce = 10;
const msPerRound = 2000;
const keysForFirstUse = 500;

/** Verifications of API keys per second, each on a database of its own on the same PostgreSQL server, in turns. */
export async function verificationTable(serverUrl: string, rounds: number): Promise<string> {
  return withDatabase(serverUrl, (ours) =>
    withDatabase(serverUrl, async (theirs) => {
      const verifiers = [await openPicToText(ours), await openBetterAuth(theirs)];
      try {
        return await table(verifiers, rounds);
      } finally {
        for (const verifier of verifiers) await verifier.close();
      }
    }),
  );
}

async function table(verifiers: readonly Verifier[], rounds: number): Promise<string> {
  const rows = [];
  for (const verifier of verifiers) {
    rows.push({ verifier, key: await verifier.newKey(), again: [] as number[], first: await firstUses(verifier) });
  }
  for (let round = -1; round < rounds; round++) {
    for (const { verifier, key, again } of rows) {
      const rate = await repeatedUses(verifier, key);
      if (round >= 0) again.push(rate);
    }
  }
  const figures = rows.map(({ verifier, first, again }) => ({ name: verifier.name, first, again: median(again) }));
  const ours = figures[0];
  const ratio = (mine: number | undefined, value: number) =>
    `${Math.round(value)} (×${((mine ?? 0) / value).toFixed(1)})`;
  const cells = figures.map(({ name, first, again }, index) =>
    index === 0
      ? [name, String(Math.round(first)), String(Math.round(again))]
      : [name, ratio(ours?.first, first), ratio(ours?.again, again)],
  );
  return markdownTable(['verifications per second', 'each key for the first time', 'a key in use'], cells);
}

async function firstUses(verifier: Verifier): Promise<number> {
  const keys: string[] = [];
  for (let made = 0; made < keysForFirstUse; made++) keys.push(await verifier.newKey());
  const start = performance.now();
  const share = async (from: number) => {
    for (let index = from; index < keys.length; index += atOnce) await verify(verifier, keys[index] ?? '');
  };
  await Promise.all(Array.from({ length: atOnce }, (_, from) => share(from)));
  return (1000 * keys.length) / (performance.now() - start);
}

async function repeatedUses(verifier: Verifier, key: string): Promise<number> {
  const start = performance.now();
  let count = 0;
  const loop = async () => {
    while (performance.now() - start < msPerRound) {
      await verify(verifier, key);
      count++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, loop));
  return (1000 * count) / (performance.now() - start);
}

async function verify(verifier: Verifier, key: string): Promise<void> {
  if (!(await verifier.verify(key))) throw new Error(`${verifier.name} refused its own key`);
}
