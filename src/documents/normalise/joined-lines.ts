import { latinText } from './latin-text.ts';

/**
 * A text over several printed lines (line breaks between them) as one writes it in a row: parted by commas, but for lines
 * that end with a comma or a hyphen of their own. Null where no line holds a word. A space that was lost before a number comes
 * back behind four letters: no word ends in digits.
 */
export function joinedLines(text: string): string | null {
  const rows = text.split('\n').flatMap((row) => {
    // `LộC`: these look alike in either size.
    const even = row.replace(/(?<=\p{Ll})[COSVWXZ](?!\p{L})/gu, (letter) => letter.toLowerCase());
    const plain = latinText(even)?.replace(/(?<=\p{L}{4})(?=\d)/gu, ' ') ?? (/\d/.test(row) ? row.trim() : null);
    return plain === null || plain === '' ? [] : [{ plain, open: /[-–]\s*$/u.test(row) }];
  });
  if (!rows.some(({ plain }) => /\p{L}{2}/u.test(plain))) return null;
  return rows.map(({ plain, open }, at) => (at === rows.length - 1 ? plain : plain + (open ? ' ' : ', '))).join('');
}
