/** A printed Latin text on one line: single spaces, none before a comma, no stray separators at its ends. */
export function latinText(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2018\u2019`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,;)])/gu, '$1')
    .replace(/\(\s+/gu, '(')
    .replace(/([,;])(?=\p{L})/gu, '$1 ')
    .replace(/^[\s.,:;·•/\\|*_~^<>=-]+|[\s,:;/\\|*_~^<>=-]+$/gu, '');
  return /\p{L}.*\p{L}/u.test(plain) ? plain : null;
}

/**
 * Whether a text is what a Latin recogniser makes of a signature, a pattern or another script: most of its words change
 * from small letters to capitals inside, or have no vowel; and no text holds signs of arithmetic.
 */
export function isNoise(text: string): boolean {
  if (/[×÷~]/u.test(text)) return true;
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const odd = words.filter((word) => {
    const plain = withoutMarks(word);
    const inner = plain.replace(/^(?:Mc|Mac|De|Di|La|Le|Van|O|i)(?=\p{Lu})/u, '');
    return /\p{Ll}\p{Lu}/u.test(inner) || (plain.length >= 4 && !/[AEIOUYaeiouy]/.test(plain));
  });
  const crowded = words.filter((word) => word.length >= 4 && /^[VYWMN]+$/.test(withoutMarks(word).toUpperCase()));
  return words.length > 0 && 2 * new Set([...odd, ...crowded]).size > words.length;
}

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** States that print their own script first and, behind a slash, its transliteration (ICAO 9303-3 §3.1). */
const otherScripts = new Set([
  ...['CHN', 'TWN', 'HKG', 'MAC', 'JPN', 'KOR', 'PRK', 'RUS', 'BLR', 'UKR', 'BGR', 'KAZ', 'KGZ', 'TJK', 'MNG', 'SRB'],
  ...['GRC', 'CYP', 'ARM', 'GEO', 'THA', 'LAO', 'KHM', 'MMR', 'IND', 'BGD', 'LKA', 'NPL', 'IRN', 'AFG', 'ISR', 'ETH'],
]);

/** A place or office as printed; of two scripts with a slash between them the Latin one. Null where it is none. */
export function latinPlace(text: string, state?: string): string | null {
  const parts = text.split('/');
  const last = parts.at(-1) ?? '';
  const own = state !== undefined && otherScripts.has(state) && /\p{Lu}{3}/u.test(last) ? last : text;
  const place = latinText(own.replace(/(?<![\d\p{L}])0(?=\p{Lu}{2})|(?<=\p{Lu}{2})0(?![\d])/gu, 'O'));
  return place === null || isNoise(place) ? null : place;
}

/** A person's name in Latin letters; null where the text holds digits or signs that no name has. */
export function latinName(text: string): string | null {
  const plain =
    latinText(text)
      ?.replace(/[.]+$/u, '')
      // No name holds a digit; these two are letters misread.
      .replace(/0(?=['\p{Lu}])|(?<=['\p{Lu}])0/gu, 'O')
      .replace(/^\(?\d\)?[.\s]+/u, '')
      // Nor does a long word begin with a small l, or one in capitals hold any: it is an I.
      .replace(/(?<![\p{L}'-])l(?=\p{Ll}{3})|(?<!\p{Ll})l(?=\p{Lu})|(?<=\p{Lu}{2})l(?!\p{Ll})/gu, 'I')
      // A double name's hyphen has no space on one side alone.
      .replace(/(?<=\p{L})(?:-\s|\s-)(?=\p{L})/gu, '-') ?? null;
  return plain !== null && /^[\p{Script=Latin}\p{M}' .,-]+$/u.test(plain) && !isNoise(plain)
    ? plain.toUpperCase()
    : null;
}
