import type { Script } from '../../page.ts';

interface Repertoire {
  /** The national character set, as an encoding of two bytes. */
  readonly encoding: string;
  /** Outside it, but in names and places all the same. */
  readonly more?: string;
  /** In it, but on no paper. */
  readonly never?: string;
  readonly kana: boolean;
}

const repertoires: Partial<Record<Script, Repertoire>> = {
  // Of Hong Kong's supplementary set, and forms that Taiwan writes too.
  Hant: { encoding: 'big5', more: '邨埗氹栢堃喆犇鱻瑅嫺綉衞啓敎靑鄕淸黄峯羣牀麪', kana: false },
  // 岡 looks like the first; the small kana are in no name of a person or a place.
  Jpan: { encoding: 'shift_jis', never: '网ゎゕゖヮヵ', kana: true },
};

/**
 * Whether papers of a script can hold a character, for traditional Chinese and Japanese: of Chinese characters those of Big5 or
 * of JIS X 0208 with what Windows adds to it, kana in Japanese alone, any other character. Undefined for other scripts.
 */
export function repertoireOf(script: Script): ((char: string) => boolean) | undefined {
  const repertoire = repertoires[script];
  if (!repertoire) return undefined;
  const { encoding, more = '', never = '', kana } = repertoire;
  const characters = new Set([...chineseOf(encoding), ...more]);
  return (char) => {
    if (never.includes(char)) return false;
    if (/^[\p{sc=Hiragana}\p{sc=Katakana}ー]$/u.test(char)) return kana;
    return !isChinese(char) || characters.has(char);
  };
}

function isChinese(char: string): boolean {
  return /^\p{sc=Han}$/u.test(char);
}

/** The Chinese characters of an encoding. */
function chineseOf(encoding: string): string[] {
  const decoder = new TextDecoder(encoding);
  const bytes = new Uint8Array(2);
  const characters: string[] = [];
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      bytes.set([high, low]);
      const decoded = decoder.decode(bytes);
      if (isChinese(decoded)) characters.push(decoded);
    }
  }
  return characters;
}
