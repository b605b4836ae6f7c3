import { cardMaker } from '../cards/cards.ts';
import { requireFonts } from '../cards/fonts.ts';
import { renderSheet } from '../cards/render.ts';
import { photograph } from '../camera/photograph.ts';

export interface LoadPicture {
  readonly image: Buffer;
  readonly documentType: string;
}

const types = ['cn_id_card', 'passport'];
const conditions = ['scan', 'photo', 'tilted', 'turned', 'hard', 'small'];

/** Cards and passports in turns, each in the next condition, and each of another person. */
export async function loadPictures(count: number): Promise<LoadPicture[]> {
  requireFonts();
  const pictures: LoadPicture[] = [];
  for (let i = 0; i < count; i++) {
    const seed = 8000 + i;
    const documentType = types[i % types.length] ?? '';
    const condition = conditions[Math.floor(i / types.length) % conditions.length] ?? '';
    const card = cardMaker(documentType)(seed, {});
    const { jpeg } = await photograph(await renderSheet([card.front], seed), condition, seed);
    pictures.push({ image: jpeg, documentType });
  }
  return pictures;
}
