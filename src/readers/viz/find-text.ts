/** Where a wanted text stands in another, tolerating some edits. Indices into the searched characters. */
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
export function findText(text: readonly string[], wanted: readonly string[], maxEdits: number): Match | null {
  if (wanted.length === 0 || text.length + maxEdits < wanted.length || tooManyMissing(text, wanted, maxEdits))
    return null;
  let edits = new Uint16Array(wanted.length + 1);
  let starts = new Uint16Array(wanted.length + 1);
  for (let row = 1; row <= wanted.length; row += 1) edits[row] = row;
  let best: Match | null = null;
  for (const [column, char] of text.entries()) {
    const nextEdits = new Uint16Array(wanted.length + 1);
    const nextStarts = new Uint16Array(wanted.length + 1);
    nextStarts[0] = column + 1;
    for (let row = 1; row <= wanted.length; row += 1) {
      const replace = (edits[row - 1] ?? 0) + (wanted[row - 1] === char ? 0 : 1);
      const extra = (edits[row] ?? 0) + 1;
      const missing = (nextEdits[row - 1] ?? 0) + 1;
      const least = Math.min(replace, extra, missing);
      nextEdits[row] = least;
      nextStarts[row] =
        least === replace ? (starts[row - 1] ?? 0) : least === extra ? (starts[row] ?? 0) : (nextStarts[row - 1] ?? 0);
    }
    [edits, starts] = [nextEdits, nextStarts];
    const found = { start: starts[wanted.length] ?? 0, end: column + 1, edits: edits[wanted.length] ?? Infinity };
    if (
      found.edits <= maxEdits &&
      (best === null || found.edits < best.edits || (found.edits === best.edits && found.start === best.start))
    ) {
      best = found;
    }
  }
  return best;
}

/** A cheap look first: characters of `wanted` that the text has not at all cost an edit each. */
function tooManyMissing(text: readonly string[], wanted: readonly string[], maxEdits: number): boolean {
  let missing = 0;
  for (const char of wanted) {
    if (!text.includes(char)) missing += 1;
    if (missing > maxEdits) return true;
  }
  return false;
}

/** How many edits a label of this length may have: none for short ones, a third of the long ones. */
export function editsAllowed(chars: readonly string[]): number {
  const { length } = chars;
  // A Chinese character holds about as much as three letters.
  const han = chars.some((char) => /\p{Script=Han}/u.test(char));
  if (han) return length < 4 ? 0 : length < 7 ? 1 : 2;
  return length < 5 ? 0 : length < 7 ? 1 : length < 10 ? 2 : Math.floor(length / 3);
}
