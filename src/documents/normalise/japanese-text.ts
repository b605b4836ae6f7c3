import { hanText } from './han-text.ts';
import { prefectureOf } from './japanese-prefectures.ts';

/** Katakana and the characters that look like them. */
const twins: Readonly<Record<string, string>> = {
  ロ: '口',
  カ: '力',
  ニ: '二',
  ハ: '八',
  エ: '工',
  タ: '夕',
  ト: '卜',
};
/** One of them with no other katakana beside it, but with a Chinese character: 山ロ is 山口. */
const lone = new RegExp(
  String.raw`(?<![\p{sc=Katakana}ー])[${Object.keys(twins).join('')}](?![\p{sc=Katakana}ー])(?:(?<=\p{sc=Han}.)|(?=\p{sc=Han}))`,
  'gu',
);

const signs = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶー`;
const name = new RegExp(`^[${signs}]{1,8}(?: [${signs}]{1,8})?$`, 'u');

/**
 * A name as it is printed: with the space between family and given name where there is one, without those of a name that is
 * set wide (日 本 花 子). Null where the text is none.
 */
export function japaneseName(text: string): string | null {
  const words = text
    .normalize('NFKC')
    .replace(new RegExp(`[^${signs}]+`, 'gu'), ' ')
    .trim()
    .split(' ');
  const written = asChinese(words.length === 2 ? words.join(' ') : words.join(''));
  return name.test(written) && written.replace(' ', '').length >= 2 ? written : null;
}

/**
 * An address: no spaces, plain digits, a hyphen between numbers whatever line was read for it (２－１－２), the prefecture
 * as it is spelt. Null where the text is none.
 */
export function japaneseAddress(text: string): string | null {
  const plain = asChinese(hanText(text))
    .replace(/(?<=\d)[ー一—–−‐―ｰ~·.:-]{1,2}(?=\d)/gu, '-')
    .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  const prefecture = prefectureOf(plain);
  const address = prefecture === null ? plain : prefecture.name + [...plain].slice(prefecture.length).join('');
  return (address.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) >= 3 ? address : null;
}

function asChinese(text: string): string {
  return text.replace(lone, (kana) => twins[kana] ?? kana);
}
