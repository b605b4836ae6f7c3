import { latinName } from './latin-text.ts';

/** What stands before a name on Thai papers, with or without a space behind it. */
const titles =
  /^(?:นางสาว|นาย|นาง|น\s?\.\s?ส\s?\.?|เด็กชาย|เด็กหญิง|ด\s?\.\s?ช\s?\.?|ด\s?\.\s?ญ\s?\.?)\s*(?=\p{Script=Thai}{2})/u;

/** What is left of a title that lost letters: the beginning of a name of three words. */
const titleWords = ['นาย', 'นาง', 'นางสาว', 'เด็กชาย', 'เด็กหญิง'];

/**
 * A printed Thai text on one line: single spaces, none where the recogniser put one before a mark or a point; ใ for ไ in the
 * beginnings that are only written so (of the twenty words with ใ, Royal Society's dictionary). Marks that Thai never writes
 * together give way to those that look like them: เ and แ have no ั over their consonant but ็ (เพ็ญ), and over ี stands no ์,
 * which silences a consonant with ิ or ุ at the most (สวัสดิ์). No mark stands twice on a letter, and under the consonant of a
 * vowel written before it (ใหญ่) stands none: the foot of ญ looks like ู.
 */
export function thaiText(text: string): string | null {
  const plain = text
    .normalize('NFC')
    .replace(/\u0e4d\u0e32/gu, '\u0e33')
    .replace(/(?<=[\u0e40\u0e41][\u0e01-\u0e2e])\u0e31(?=[\u0e01-\u0e2e])/gu, '\u0e47')
    .replace(/[\u0e35-\u0e37](?=\u0e4c)/gu, '\u0e34')
    .replace(/(\p{M})\1/gu, '$1')
    .replace(/(?<=[\u0e40-\u0e44][\u0e01-\u0e2e]|ให[ญม])[\u0e38\u0e39]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[\p{M}.])/gu, '')
    .replace(/ไ(?=หญ่|หม่|กล้|จ)/gu, 'ใ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}.ฯๆ)]+$/gu, '');
  return /\p{Script=Thai}{2}/u.test(plain) ? plain : null;
}

/** Given name and surname in Thai, without title (`นาย สมชาย ใจดี` to `สมชาย ใจดี`); null where there is more or less. */
export function thaiName(text: string): string | null {
  const plain = withoutRest(thaiText(text)?.replace(titles, '').replace(/\.$/, '') ?? '');
  return /^[\p{Script=Thai}. ]+$/u.test(plain) && /^\S{2,} (?:ณ )?\S{2,}/u.test(plain) ? plain : null;
}

/** Given name and surname alone where the end of a title stands before them (`าง สมหญิง ใจดี`). */
function withoutRest(name: string): string {
  const [first = '', ...others] = name.split(' ');
  const isRest = others.length > 1 && first.length > 1 && titleWords.some((title) => title.endsWith(first));
  return isRest ? others.join(' ') : name;
}

/** A name in Latin capitals without `Mr.`, `Miss` and their like. */
export function untitledName(text: string): string | null {
  return latinName(text.replace(/^(?:[^\p{L}]*|.{1,3} )(?:Mr|Mrs|Miss|Ms|Master)\b[\s.,]*/iu, ''));
}
