/** A printed Latin text on one line: single spaces, none before a comma, no stray separators at its ends. */
export function latinText(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2018\u2019`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,;])/gu, '$1')
    .replace(/([,;])(?=\p{L})/gu, '$1 ')
    .replace(/^[\s.,:;/\\|*_~^<>=-]+|[\s,:;/\\|*_~^<>=-]+$/gu, '');
  return /\p{L}.*\p{L}/u.test(plain) ? plain : null;
}

/** A person's name in Latin letters; null where the text holds digits or signs that no name has. */
export function latinName(text: string): string | null {
  const plain =
    latinText(text)
      ?.replace(/[.]+$/u, '')
      .replace(/^\(?\d\)?[.\s]+/u, '') ?? null;
  return plain !== null && /^[\p{Script=Latin}\p{M}' .,-]+$/u.test(plain) ? plain.toUpperCase() : null;
}
