/** What passports print for each sex, beside the MRZ's own letters: the initial in the issuing language. */
const printedForms: Readonly<Record<string, string>> = {
  ...{
    M: 'Male',
    MALE: 'Male',
    H: 'Male',
    HOMME: 'Male',
    MASCULINO: 'Male',
    MASCULIN: 'Male',
    MANN: 'Male',
    MAN: 'Male',
    男: 'Male',
  },
  ...{
    F: 'Female',
    FEMALE: 'Female',
    FEMME: 'Female',
    FEMENINO: 'Female',
    FEMININ: 'Female',
    W: 'Female',
    V: 'Female',
    女: 'Female',
  },
  ...{ LELAKI: 'Male', PEREMPUAN: 'Female' },
  ...{ Ž: 'Female', Z: 'Female', K: 'Female', KADIN: 'Female', S: 'Female', N: 'Female' },
  ...{ X: 'X', '<': 'X' },
};

/** ICAO 9303-4 §4.2.2.2: M, F, or `<` (printed X) where the issuer does not say. Null for anything else. */
export function genderFromMrz(letter: string): string | null {
  return letter === 'M' ? 'Male' : letter === 'F' ? 'Female' : letter === '<' || letter === 'X' ? 'X' : null;
}

/**
 * The sex as printed: `M`, `F`, `K/M`, `M/男`. Where two languages stand, the one ICAO asks for (M, F or X,
 * 9303-4 §4.1.1.1) decides, since K is a man in Azerbaijani and a woman in Polish. Null where no form is known.
 */
export function printedGender(text: string): string | null {
  const parts = text
    .normalize('NFKC')
    .toUpperCase()
    .split(/[^\p{L}<]+/u)
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 3) return null;
  const icao = parts.filter((part) => /^[MFX]$/.test(part));
  const [letter] = icao;
  if (letter !== undefined && new Set(icao).size === 1) return genderFromMrz(letter);
  const named = new Set(parts.map((part) => (Object.hasOwn(printedForms, part) ? printedForms[part] : undefined)));
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

/** Where only M and F are printed: nothing but an F is read as an E or a P. */
export function maleOrFemale(text: string): string | null {
  return printedGender(text.trim().replace(/^[EP]$/iu, 'F'));
}
