import { readFile, writeFile } from 'node:fs/promises';
import { cardMaker } from '../cards/cards.ts';
import { requireFonts } from '../cards/fonts.ts';
import { truthOf as shownBy, type Card, type Side, type Truth } from '../cards/layout.ts';
import { renderSheet } from '../cards/render.ts';
import { Random } from '../cards/random.ts';
import type { Settings } from '../camera/conditions.ts';
import { conditions, photograph } from '../camera/photograph.ts';
import { recipes, samples, type Recipe } from './recipes.ts';

/** `npm run pictures`: makes the pictures of the tests again, with their truth, and the samples of the README. */
const pictures = new URL('../../test/fixtures/pictures/', import.meta.url);
const docs = new URL('../../docs/samples/', import.meta.url);
const contract = new URL('../../test/fixtures/contract/document-types.json', import.meta.url);
/** The largest file that is committed. */
const bytesMax = 118_000;

requireFonts();
const fieldNames = await publishedFields();
const entries: unknown[] = [];
for (const recipe of recipes) entries.push(await make(recipe, pictures));
const lines = entries.map((entry) => JSON.stringify(entry, null, 2).replace(/^/gm, '  '));
await writeFile(new URL('truth.json', pictures), `[\n${lines.join(',\n')}\n]\n`);
for (const recipe of samples) await make(recipe, docs);

async function make(recipe: Recipe, folder: URL): Promise<unknown> {
  const card = cardMaker(recipe.documentType)(recipe.seed, recipe);
  const front = recipe.sides === 'back' ? [] : [card.front];
  const back = recipe.sides === 'front' || !card.back ? [] : [card.back];
  const two = recipe.sides === 'two files';
  await shoot(recipe, two ? front : [...front, ...back], new URL(recipe.file, folder), recipe.seed);
  const backFile = recipe.file.replace('.jpg', '-back.jpg');
  if (two) await shoot(recipe, back, new URL(backFile, folder), recipe.seed + 1);
  const { file, shows, documentType, seed } = recipe;
  return { file, ...(two ? { backFile } : {}), shows, documentType, seed, truth: truthOf(card, recipe) };
}

/** Lowers the JPEG's quality until the file is small enough to be committed. */
async function shoot(recipe: Recipe, sides: readonly Side[], file: URL, seed: number): Promise<void> {
  const sheet = await renderSheet(sides, seed);
  const drawn = conditions[recipe.condition]?.(new Random(seed, `camera ${recipe.condition}`));
  if (!drawn) throw new Error(`no condition ${recipe.condition}`);
  const { roll, pitch, yaw, fill } = recipe;
  const change: Partial<Settings> = {
    width: recipe.width ?? 1280,
    height: recipe.height ?? (recipe.condition === 'photo' ? 960 : 900),
    noise: Math.min(drawn.noise, 2),
    ground: recipe.ground ?? drawn.ground,
    pose: {
      ...drawn.pose,
      roll: roll ?? drawn.pose.roll,
      pitch: pitch ?? drawn.pose.pitch,
      yaw: yaw ?? drawn.pose.yaw,
      fill: fill ?? drawn.pose.fill,
    },
  };
  for (let quality = drawn.quality; ; quality -= 3) {
    const { jpeg } = await photograph(sheet, recipe.condition, seed, { ...change, quality });
    if (jpeg.length > bytesMax && quality > 40) continue;
    await writeFile(file, jpeg);
    console.log(`${recipe.file} ${Math.round(jpeg.length / 1000)} kB, quality ${quality}`);
    return;
  }
}

/** All the published fields, in their order; null where the picture does not show one. */
function truthOf(card: Card, recipe: Recipe): Record<string, Truth> {
  const shown = shownBy(card, { front: recipe.sides !== 'back', back: recipe.sides !== 'front' });
  return Object.fromEntries((fieldNames.get(card.documentType) ?? []).map((name) => [name, shown[name] ?? null]));
}

async function publishedFields(): Promise<Map<string, string[]>> {
  const parsed: { documentTypes: { documentType: string; fields: { name: string }[] }[] } = JSON.parse(
    await readFile(contract, 'utf8'),
  );
  return new Map(parsed.documentTypes.map((type) => [type.documentType, type.fields.map((field) => field.name)]));
}
