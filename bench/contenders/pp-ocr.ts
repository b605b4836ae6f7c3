import { CannotRead, type Print } from './peer.ts';

/** PP-OCRv4's recogniser, as its npm packages carry it, was trained on simplified Chinese and English. @throws CannotRead */
export function requireChineseOrLatin({ scripts: [main = ''] }: Print): void {
  if (!['Hans', 'Latn'].includes(main)) throw new CannotRead(`no model for ${main}`);
}
