import { formsOf } from './icao-transliteration.ts';

/** Of a name's letters at most this share may differ between the zones for the two to be the same name, misread. */
const differing = 0.15;

interface Step {
  readonly cost: number;
  readonly text: string;
}

/**
 * One name of two readings that differ in a few letters: the letters where the zones differ are the MRZ's, whose type is
 * made for reading, everything else is as printed, diacritics included (ICAO 9303-3 §6.A says what stands for what).
 * Null where they differ in more than that.
 */
export function mergeName(printed: string, mrz: string): string | null {
  const source = [...printed.normalize('NFC').toUpperCase()];
  const target = [...mrz];
  const allowed = Math.max(1, Math.floor(differing * source.length));
  if (source.length < 4) return null;
  const best = new Map<string, Step>([['0 0', { cost: 0, text: '' }]]);
  const offer = (i: number, j: number, step: Step) => {
    const known = best.get(`${i} ${j}`);
    if (step.cost <= allowed && (!known || step.cost < known.cost)) best.set(`${i} ${j}`, step);
  };
  for (let i = 0; i <= source.length; i += 1) {
    for (let j = 0; j <= target.length; j += 1) {
      const here = best.get(`${i} ${j}`);
      if (!here) continue;
      const [char, other] = [source[i], target[j]];
      if (other === ' ') offer(i, j + 1, { cost: here.cost, text: spaced(here.text, char) });
      else if (other !== undefined) offer(i, j + 1, { cost: here.cost + 1, text: here.text + other });
      if (char === undefined) continue;
      if (!/\p{L}/u.test(char)) {
        offer(i + 1, j, { cost: here.cost, text: char === ' ' ? spaced(here.text, char) : here.text + char });
        continue;
      }
      for (const form of formsOf(char, true))
        if (mrz.startsWith(form, j)) offer(i + 1, j + form.length, { cost: here.cost, text: here.text + char });
      offer(i + 1, j, { ...here, cost: here.cost + 1 });
      if (other !== undefined && other !== ' ') offer(i + 1, j + 1, { cost: here.cost + 1, text: here.text + other });
    }
  }
  return best.get(`${source.length} ${target.length}`)?.text.trim() ?? null;
}

/** A space of either zone, once; none where the print has a hyphen. */
function spaced(text: string, next: string | undefined): string {
  return /[\s-]$/u.test(text) || next === '-' ? text : `${text} `;
}
