import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cardMaker } from '../cards/cards.ts';
import { requireFonts } from '../cards/fonts.ts';
import { printedLines } from '../cards/layout.ts';
import { renderSheet } from '../cards/render.ts';
import type { Settings } from '../camera/conditions.ts';
import { photograph } from '../camera/photograph.ts';

export interface SpeedPicture {
  readonly name: string;
  readonly shows: string;
  readonly file: string;
  /** The text that stands on it. */
  readonly printed: readonly string[];
}

const folder = new URL('../out/speed/', import.meta.url);

/** The pictures that everyone reads, made anew into out/speed/. */
export async function speedPictures(): Promise<SpeedPicture[]> {
  requireFonts();
  await mkdir(folder, { recursive: true });
  return [
    await make('card', 'Chinese card, 1600 × 1000, scanned', 'cn_id_card', 1023, 'scan', { width: 1600, height: 1000 }),
    await make('photo', 'Chinese card, photographed, 1600 × 1200', 'cn_id_card', 1006, 'photo'),
    await make('passport', 'German passport, photographed, 1600 × 1200', 'passport', 1004, 'photo', {}, 'DEU'),
  ];
}

async function make(
  name: string,
  shows: string,
  type: string,
  seed: number,
  condition: string,
  change: Partial<Settings> = {},
  variant?: string,
): Promise<SpeedPicture> {
  const card = cardMaker(type)(seed, variant === undefined ? {} : { variant });
  const { jpeg } = await photograph(await renderSheet([card.front], seed), condition, seed, change);
  const file = fileURLToPath(new URL(`${name}.jpg`, folder));
  await writeFile(file, jpeg);
  const printed = printedLines(card.front);
  return { name, shows: `${shows}, ${printed.length} texts`, file, printed };
}
