import { municipalities, provinces } from './korean-divisions.ts';

/** A person's name in Hangul: two to five syllables, whatever stands behind them in brackets. Null where it is none. */
export function koreanName(text: string): string | null {
  const name =
    text
      .normalize('NFKC')
      .split(/[([{<]/u)[0]
      ?.replace(/[^\p{L}\p{N}]/gu, '') ?? '';
  return /^\p{Script=Hangul}{2,5}$/u.test(name) ? name : null;
}

/**
 * An address or office: words in Hangul and numbers, parted as one writes them. A province or municipality that is
 * misread in one syllable is spelt as the one that it can only be. Null where the text is none.
 */
export function koreanPlace(text: string): string | null {
  const place = text
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})]+$/gu, '')
    .replace(/\s*,\s*|(?<=\d)\. (?=\d)/gu, ', ')
    .replace(/\s*\(\s*/gu, ' (')
    .replace(/\s+\)/gu, ')')
    // Road Name Address Act: a comma before the building's inner address, and in the brackets behind.
    .replace(/(?<=\d) (?=\d+동 \d)|(?<=\([\p{Script=Hangul}\d]{2,6}[동가리]) (?=\p{Script=Hangul})/gu, ', ')
    .replace(/(?<=\d) (?=[동호층길번](?!\p{L}))/gu, '');
  if ((place.match(/\p{Script=Hangul}/gu)?.length ?? 0) < 3) return null;
  const province = provinceOf(place);
  if (province === null) return place;
  const [, ...rest] = [
    province,
    ...[...place]
      .slice([...province].length)
      .join('')
      .trim()
      .split(' '),
  ];
  return [province, ...rest.map(municipality)].join(' ').trim();
}

/** The province that begins a text; one syllable may be misread where the rest leaves only one. */
export function provinceOf(text: string): string | null {
  const exact = provinces.filter((province) => text.startsWith(province)).sort((a, b) => b.length - a.length)[0];
  if (exact !== undefined) return exact;
  return nearest(provinces, text);
}

/** A word that names a municipality or its head, misread in one syllable, as what it can only be; others as they are. */
function municipality(word: string): string {
  const match = /^(\p{Script=Hangul}{2,4})([시군구])((?:청?장|수)?)$/u.exec(word);
  if (!match) return word;
  const [, name = '', kind = '', head = ''] = match;
  const known = municipalities[kind] ?? [];
  if (known.includes(name)) return word;
  const near = nearest(
    known.filter((one) => one.length === name.length),
    name,
  );
  return near === null ? word : near + kind + head;
}

/** Of names that differ from the beginning of a text in one syllable the one with the likest letters; null where several are. */
function nearest(names: readonly string[], text: string): string | null {
  const near = names
    .filter((name) => differing(name, text).length === 1)
    .map((name) => ({ name, letters: unlike(name, text) }))
    .sort((a, b) => a.letters - b.letters);
  const [best, second] = near;
  return best && best.letters <= 2 && best.letters < (second?.letters ?? Infinity) ? best.name : null;
}

/** Where the syllables differ. */
function differing(name: string, text: string): number[] {
  const syllables = [...text];
  return [...name].flatMap((char, index) => (char === syllables[index] ? [] : [index]));
}

/** How many letters of the syllables that differ are not the same: lead consonant, vowel, tail. */
function unlike(name: string, text: string): number {
  const syllables = [...text];
  return differing(name, text).reduce((sum, index) => {
    const [a, b] = [[...name][index] ?? '', syllables[index] ?? ''].map((char) => char.normalize('NFD'));
    return sum + [0, 1, 2].filter((part) => a?.[part] !== b?.[part]).length;
  }, 0);
}
