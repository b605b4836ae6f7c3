import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Contender } from './contender.ts';
import type { Print } from './peer.ts';

export const allPeers = 'gutenye,ppu,tesseract-js,tesseract';

/**
 * The lines that peers read on pictures of one print, by the peer's name. Those that cannot read it are left out.
 * @param peers files under peers/
 */
export async function readWithPeers(
  peers: readonly string[],
  print: Print,
  pictures: readonly Buffer[],
): Promise<Map<string, (readonly string[])[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'pictotext-bench-'));
  const files = pictures.map((_, index) => join(folder, `${index}.jpg`));
  for (const [index, picture] of pictures.entries()) await writeFile(files[index] ?? '', picture);
  const read = await Promise.all(peers.map((peer) => readAll(peer, print, files)));
  await rm(folder, { recursive: true });
  return new Map(read.filter((one) => one !== null));
}

async function readAll(peer: string, print: Print, files: readonly string[]) {
  const contender = await Contender.start(peer, print);
  if (!contender) return null;
  const texts: (readonly string[])[] = [];
  for (const file of files) texts.push((await contender.read(file)).lines);
  await contender.end();
  return [contender.name, texts] as const;
}
