import { latinName } from './latin-text.ts';

/** What stands before a name on Thai papers, with or without a space behind it. */
const titles =
  /^(?:นางสาว|นาย|นาง|น\s?\.\s?ส\s?\.?|เด็กชาย|เด็กหญิง|ด\s?\.\s?ช\s?\.?|ด\s?\.\s?ญ\s?\.?)\s*(?=\p{Script=Thai}{2})/u;

/**
 * A printed Thai text on one line: single spaces, none where the recogniser put one before a mark or a point; ใ for ไ in the
 * beginnings that are only written so (of the twenty words with ใ, Royal Society's dictionary).
 */
export function thaiText(text: string): string | null {
  const plain = text
    .normalize('NFC')
    .replace(/\u0e4d\u0e32/gu, '\u0e33')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[\p{M}.])/gu, '')
    .replace(/ไ(?=หญ่|หม่|กล้|จ)/gu, 'ใ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}.ฯๆ)]+$/gu, '');
  return /\p{Script=Thai}{2}/u.test(plain) ? plain : null;
}

/** Given name and surname in Thai, without title (`นาย สมชาย ใจดี` to `สมชาย ใจดี`); null where there is more or less. */
export function thaiName(text: string): string | null {
  const plain = thaiText(text)?.replace(titles, '').replace(/\.$/, '') ?? '';
  return /^[\p{Script=Thai}. ]+$/u.test(plain) && /^\S{2,} \S{2,}/u.test(plain) ? plain : null;
}

/** A name in Latin capitals without `Mr.`, `Miss` and their like. */
export function untitledName(text: string): string | null {
  return latinName(text.replace(/^[^\p{L}]*(?:Mr|Mrs|Miss|Ms|Master)\b[\s.,]*/iu, ''));
}
