import { latinName } from './latin-text.ts';

/** A word in letters of te reo Māori alone (Te Taura Whiri i te Reo Māori, orthographic conventions). */
const maori = /^[AEHIKMNOPRTUWG]+$/;

/**
 * A name in Latin capitals. In a word of Māori letters a tilde, a circumflex or a breve is a macron of small print; other words
 * and other marks stay (JOÃO, RENÉ).
 */
export function maoriName(text: string): string | null {
  return (
    latinName(text)?.replace(/[\p{L}\p{M}]+/gu, (word) => {
      const [plain, marked] = [word.normalize('NFD').replace(/\p{M}/gu, ''), word.normalize('NFD')];
      return maori.test(plain) ? marked.replace(/[\u0302\u0303\u0306]/gu, '\u0304').normalize('NFC') : word;
    }) ?? null
  );
}
