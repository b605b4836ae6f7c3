import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cardMaker } from '../cards/cards.ts';
import { requireFonts } from '../cards/fonts.ts';
import { printedLines } from '../cards/layout.ts';
import { renderSheet } from '../cards/render.ts';
import { photograph } from '../camera/photograph.ts';

export interface SpeedPicture {
  readonly name: string;
  readonly file: string;
  /** The text that stands on it. */
  readonly printed: readonly string[];
}

/** Variant, condition, and megapixels where they are not the condition's own. */
type Recipe = readonly [type: string, variant: string | undefined, condition: string, megapixels?: number];

/** Twenty; the seed is the place in the list, but the same picture in two sizes has one seed. */
const recipes: readonly Recipe[] = [
  ['cn_id_card', undefined, 'scan'],
  ['cn_id_card', undefined, 'scan'],
  ['cn_id_card', undefined, 'photo'],
  ['cn_id_card', undefined, 'photo'],
  ['cn_id_card', undefined, 'tilted'],
  ['cn_id_card', undefined, 'turned'],
  ['cn_id_card', undefined, 'hard'],
  ['cn_id_card', undefined, 'small'],
  ['passport', 'DEU', 'scan'],
  ['passport', 'DEU', 'photo'],
  ['passport', 'FRA', 'photo'],
  ['passport', 'CHN', 'photo'],
  ['passport', 'TUR', 'tilted'],
  ['passport', 'VNM', 'scan'],
  ['passport', 'USA', 'hard'],
  ['passport', 'GBR', 'small'],
  ['cn_id_card', undefined, 'photo', 2],
  ['cn_id_card', undefined, 'photo', 12],
  ['passport', 'ESP', 'photo', 2],
  ['passport', 'ESP', 'photo', 12],
];

const folder = new URL('../out/speed/', import.meta.url);

/** The last `count` of the pictures that everyone reads, made anew into out/speed/. */
export async function speedPictures(count: number): Promise<SpeedPicture[]> {
  requireFonts();
  await mkdir(folder, { recursive: true });
  const pictures: SpeedPicture[] = [];
  for (const [index, recipe] of [...recipes.entries()].slice(-count)) pictures.push(await make(index, recipe));
  return pictures;
}

async function make(index: number, [type, variant, condition, megapixels]: Recipe): Promise<SpeedPicture> {
  const seed =
    7000 + (megapixels === undefined ? index : recipes.findIndex(([t, v, , m]) => m && t === type && v === variant));
  const card = cardMaker(type)(seed, variant === undefined ? {} : { variant });
  const side = Math.sqrt(((megapixels ?? 0) * 1e6) / 12);
  const size = megapixels === undefined ? {} : { width: Math.round(4 * side), height: Math.round(3 * side) };
  const { jpeg } = await photograph(await renderSheet([card.front], seed), condition, seed, size);
  const name = [index + 1, type, variant, condition, megapixels && `${megapixels}mp`].filter((part) => part).join('-');
  const file = fileURLToPath(new URL(`${name}.jpg`, folder));
  await writeFile(file, jpeg);
  return { name, file, printed: printedLines(card.front) };
}
