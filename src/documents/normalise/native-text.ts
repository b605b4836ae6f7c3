/**
 * A printed text in a script of its own as written in one line: NFC, single spaces, none before a comma or a colon, no stray
 * signs at its ends; digits stay as printed. Null with less than two letters of the script.
 */
export function nativeText(text: string, script: 'Arabic' | 'Bengali'): string | null {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cf}|_~^*<>]/gu, '')
    .replace(/\s+/gu, ' ')
    // One shape, and soon read as its outer letters.
    .replace(/(?<=عبد ?)اله(?!\p{L})/gu, 'الله')
    .replace(/\s+(?=[,،;:।)])/gu, '')
    .replace(/(?<=[,،])(?=\p{L})/gu, ' ')
    .replace(/^[\s.,،:;/\\=–-]+|[\s,،:;/\\=–-]+$/gu, '');
  return (plain.match(letters[script])?.length ?? 0) >= 2 ? plain : null;
}

const letters = { Arabic: /(?=\p{L})\p{Script=Arabic}/gu, Bengali: /(?=\p{L})\p{Script=Bengali}/gu };

/** A person's name in that script: no digits, and no letters of another. */
export function nativeName(text: string, script: 'Arabic' | 'Bengali'): string | null {
  const name = nativeText(text, script);
  return name === null || /\p{N}|\p{Script=Latin}/u.test(name) ? null : name;
}
