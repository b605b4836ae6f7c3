import type { Truth } from './cards/layout.ts';

/** What became of one field. A value that was not read is better than a wrong one, so the two are kept apart. */
export type Outcome = 'right' | 'missing' | 'wrong';

/** Exact, but for the Unicode form. A field that the picture does not show must be null. */
export function scoreField(truth: Truth, got: string | null): Outcome {
  const accepted = truth === null ? [null] : typeof truth === 'string' ? [truth] : truth;
  if (accepted.some((value) => value?.normalize('NFC') === got?.normalize('NFC'))) return 'right';
  return got === null ? 'missing' : 'wrong';
}

/**
 * How many of the printed characters were read: each printed line is looked for in the recognised ones, wherever they
 * are and however they are joined. Spaces do not count, nor do marks of direction, which some readers put in.
 */
export function scoreCharacters(
  printed: readonly string[],
  recognised: readonly string[],
): { right: number; all: number } {
  const bare = (text: string): string =>
    text.normalize('NFC').replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
  const text = [...recognised.map(bare).join('\n')];
  let [right, all] = [0, 0];
  for (const line of printed) {
    const wanted = [...bare(line)];
    all += wanted.length;
    right += Math.max(0, wanted.length - distanceWithin(wanted, text));
  }
  return { right, all };
}

/** Sellers' algorithm: the edit distance of `wanted` to the part of `text` nearest to it. */
function distanceWithin(wanted: readonly string[], text: readonly string[]): number {
  let column = Array.from({ length: wanted.length + 1 }, (_, i) => i);
  let best = wanted.length;
  for (const char of text) {
    const next = [0];
    for (let i = 1; i <= wanted.length; i++) {
      const change = (column[i - 1] ?? 0) + (wanted[i - 1] === char ? 0 : 1);
      next.push(Math.min(change, (column[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1));
    }
    column = next;
    best = Math.min(best, column[wanted.length] ?? best);
  }
  return best;
}
