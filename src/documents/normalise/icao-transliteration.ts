/**
 * ICAO 9303-3 §6.A (transliteration of national characters) for the Latin script: what may stand in the MRZ for each
 * character. Characters that are not here stand for themselves without their diacritics.
 */
const transliterations: Readonly<Record<string, readonly string[]>> = {
  Ä: ['AE', 'A'],
  Å: ['AA', 'A'],
  Æ: ['AE'],
  Ð: ['D'],
  Đ: ['D', 'DJ'],
  Ə: ['E', 'A'],
  Ħ: ['H'],
  I: ['I'],
  Ĳ: ['IJ'],
  ĸ: ['Q'],
  Ł: ['L'],
  Ñ: ['N', 'NXX'],
  Ŋ: ['N'],
  Ö: ['OE', 'O'],
  Ø: ['OE', 'O'],
  Œ: ['OE'],
  ẞ: ['SS'],
  ß: ['SS'],
  Ŧ: ['T'],
  Þ: ['TH'],
  Ü: ['UE', 'UXX', 'U'],
  Ǝ: ['E'],
};

/** Base letters whose printed form may have carried a diaeresis, ring or stroke that the recogniser does not know. */
const withoutDiacritic: Readonly<Record<string, readonly string[]>> = {
  A: ['AE', 'AA'],
  O: ['OE'],
  U: ['UE', 'UXX'],
  N: ['NXX'],
  B: ['SS'],
  D: ['TH'],
};

/**
 * Whether a printed Latin name is what the MRZ gives in its 26 letters. Hyphens, apostrophes, commas and spaces do not
 * matter (ICAO 9303-3 §4.6: apostrophes are left out, the others become fillers).
 * @param lenient also where the printed text may have lost its diacritics: MULLER for MUELLER
 */
export function isTransliterated(printed: string, mrz: string, lenient = false): boolean {
  const target = mrz.replace(/[^A-Z]/g, '');
  const source = [...printed.normalize('NFC').replace(/ß/gu, 'ẞ').toUpperCase().normalize('NFC')].filter((char) =>
    /\p{L}/u.test(char),
  );
  if (target === '' || source.length === 0) return false;
  // The ends in `target` that the characters so far can reach.
  let reached = new Set([0]);
  for (const char of source) {
    const next = new Set<number>();
    for (const form of formsOf(char, lenient))
      for (const at of reached) if (target.startsWith(form, at)) next.add(at + form.length);
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(target.length);
}

/** What may stand in the MRZ for a printed capital. */
export function formsOf(char: string, lenient: boolean): readonly string[] {
  const base = char.normalize('NFKD').replace(/\p{M}/gu, '');
  const forms = transliterations[char] ?? [base];
  return lenient ? [...forms, base, ...(withoutDiacritic[base] ?? [])] : forms;
}

/** A printed name in the MRZ's letters, the first of the forms that ICAO allows; names parted by single spaces. */
export function mrzLetters(printed: string): string {
  const letters = [...printed.replace(/ß/gu, 'ẞ').toUpperCase().normalize('NFC')].map((char) =>
    /\p{L}/u.test(char) ? (formsOf(char, false)[0] ?? '') : /['’.]/u.test(char) ? '' : ' ',
  );
  return letters.join('').replace(/\s+/g, ' ').trim();
}

/** The letter that two of the MRZ stand for; Danish and Norwegian have others. */
function markedLetter(form: string, state: string | undefined): string | undefined {
  const nordic = state !== undefined && ['DNK', 'NOR', 'FRO', 'GRL'].includes(state);
  const letters: Readonly<Record<string, string>> = {
    AE: nordic || state === 'ISL' ? 'Æ' : 'Ä',
    OE: nordic ? 'Ø' : 'Ö',
    UE: 'Ü',
    UXX: 'Ü',
    AA: 'Å',
    NXX: 'Ñ',
  };
  return letters[form];
}

/**
 * A printed name with what its reading lost and the MRZ, which says the same, knows of: a space where the MRZ parts two
 * names and the print has neither space nor hyphen, and the mark of a letter for which two stand in the MRZ (KOHLER for
 * KOEHLER). Returns the printed name as it is where the two cannot be aligned.
 * @param state the issuing state's code
 */
export function spelledOut(printed: string, mrz: string, state?: string): string {
  const breaks = new Set<number>();
  let letters = 0;
  for (const char of mrz) {
    if (/[A-Z]/.test(char)) letters += 1;
    else breaks.add(letters);
  }
  const chars = [...printed.normalize('NFC')];
  const target = mrz.replace(/[^A-Z]/g, '');
  const walk = (index: number, at: number): string | null => {
    const char = chars[index];
    if (char === undefined) return at === target.length ? '' : null;
    if (!/\p{L}/u.test(char)) {
      const rest = walk(index + 1, at);
      return rest === null ? null : char + rest;
    }
    const space = index > 0 && breaks.has(at) && /\p{L}/u.test(chars[index - 1] ?? '') ? ' ' : '';
    for (const form of formsOf(char.toUpperCase(), true)) {
      const rest = target.startsWith(form, at) ? walk(index + 1, at + form.length) : null;
      const known = form.length === 1 || formsOf(char.toUpperCase(), false).includes(form);
      if (rest !== null) return space + (known ? char : (markedLetter(form, state) ?? char)) + rest;
    }
    return null;
  };
  return walk(0, 0) ?? printed;
}
