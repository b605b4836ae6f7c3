import { withDigitsFor } from './digit-look-alikes.ts';

/** EU Directive 2006/126/EC, article 4, and what some states wrote before (B+E). */
const european = new Set('AM A1 A2 A B1 B BE B+E C1 C C1E C1+E CE C+E D1 D D1E D1+E DE D+E'.split(' '));

/**
 * The categories of a European driving licence, as printed in field 9, with commas: `B, B1`. Small letters are a state's
 * own categories (f, k and q in Britain). Null where anything else stands there.
 * @param national the state's own categories
 */
export function vehicleCategories(text: string, national = ''): string | null {
  const tokens = text
    .normalize('NFKC')
    .split(/[\s/,;·-]+/u)
    .filter((token) => token !== '');
  const categories = tokens.flatMap((token) => categoriesOf(token, national));
  return tokens.length > 0 && categories.every((category) => category !== null) ? categories.join(', ') : null;
}

/** How well a text looks like categories: one alone may be any letter, several with strokes between are nothing else. */
export function categoriesFit(text: string): number {
  if (vehicleCategories(text, 'fghklmnpq') === null) return 0;
  return /\/.*[A-Z]|[A-Z].*\//u.test(text) ? 1 : 0.9;
}

/** One category, or small ones that lost the stroke between them; an l between two of them is the stroke. */
function categoriesOf(token: string, national: string): readonly (string | null)[] {
  const whole = categoryOf(token, national);
  const letters = [...token].filter(
    (letter, index) => !(index > 0 && index < token.length - 1 && /[lI|1]/.test(letter)),
  );
  return whole === null && letters.length > 1 && letters.every((letter) => national.includes(letter))
    ? letters
    : [whole];
}

function categoryOf(token: string, national: string): string | null {
  const upper = token.toUpperCase();
  const [first = ''] = upper;
  const letter = first === '8' ? 'B' : first === '0' ? 'D' : first;
  const forms = [upper, letter + upper.slice(1), letter + withDigitsFor(upper.slice(1), 'BE')];
  const category = forms.find((form) => european.has(form));
  if (category !== undefined) return category;
  const small = /^[I|!1]$/.test(upper) ? 'l' : upper === '9' ? 'q' : upper === 'T' ? 'f' : token.toLowerCase();
  return small.length === 1 && national.includes(small) ? small : null;
}
