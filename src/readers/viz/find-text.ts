import type { FoldedText } from './fold-text.ts';

/** Where a wanted text stands in another, tolerating some edits. Indices into the searched text's characters. */
export interface Match {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly edits: number;
}

/**
 * The best approximate occurrence of `wanted` in `text` (Sellers 1980), or null where none has at most `maxEdits`
 * insertions, deletions and substitutions. Fewest edits first, then the longest, then the leftmost.
 */
export function findText(text: FoldedText, wanted: FoldedText, maxEdits: number): Match | null {
  const length = wanted.codes.length;
  if (length === 0 || text.codes.length + maxEdits < length) return null;
  if (bitCount(wanted.bits & ~text.bits) > maxEdits) return null;
  const exact = text.joined.indexOf(wanted.joined);
  if (exact >= 0) return { start: exact, end: exact + length, edits: 0 };
  if (maxEdits === 0 || tooManyMissing(text, wanted, maxEdits)) return null;
  return approximate(text.codes, wanted.codes, maxEdits);
}

/** Two columns of the edit table and where their best paths began; reused, since readers ask thousands of times. */
const longest = 128;
const columns = { edits: new Int32Array(longest), starts: new Int32Array(longest) };

function approximate(text: Uint16Array, wanted: Uint16Array, maxEdits: number): Match | null {
  const length = Math.min(wanted.length, longest - 1);
  const { edits, starts } = columns;
  for (let row = 0; row <= length; row += 1) {
    edits[row] = row;
    starts[row] = 0;
  }
  let best: Match | null = null;
  for (let column = 0; column < text.length; column += 1) {
    let diagonalEdits = 0;
    let diagonalStart = column;
    edits[0] = 0;
    starts[0] = column + 1;
    for (let row = 1; row <= length; row += 1) {
      const leftEdits = edits[row] ?? 0;
      const leftStart = starts[row] ?? 0;
      const replace = diagonalEdits + (wanted[row - 1] === text[column] ? 0 : 1);
      const missing = (edits[row - 1] ?? 0) + 1;
      const least = Math.min(replace, leftEdits + 1, missing);
      edits[row] = least;
      starts[row] = least === replace ? diagonalStart : least === leftEdits + 1 ? leftStart : (starts[row - 1] ?? 0);
      diagonalEdits = leftEdits;
      diagonalStart = leftStart;
    }
    const found = edits[length] ?? Infinity;
    const start = starts[length] ?? 0;
    if (found <= maxEdits && (best === null || found < best.edits || (found === best.edits && start === best.start))) {
      best = { start, end: column + 1, edits: found };
    }
  }
  return best;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** A cheap look first: characters of `wanted` that the text has not at all cost an edit each. */
function tooManyMissing(text: FoldedText, wanted: FoldedText, maxEdits: number): boolean {
  let missing = 0;
  for (const code of wanted.codes) {
    if (!text.has.has(code)) missing += 1;
    if (missing > maxEdits) return true;
  }
  return false;
}

/** How many edits a label of this length may have: none for short ones, a third of the long ones. */
export function editsAllowed({ joined }: FoldedText): number {
  const { length } = joined;
  // A Chinese character holds about as much as three letters.
  if (/\p{Script=Han}/u.test(joined)) return length < 4 ? 0 : length < 7 ? 1 : 2;
  return length < 5 ? 0 : length < 7 ? 1 : length < 10 ? 2 : Math.floor(length / 3);
}
