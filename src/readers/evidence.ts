import type { Evidence } from '../documents/reading.ts';
import type { Glyph } from '../page.ts';

/** How many of some letters the recogniser expects to have misread. */
export function doubtOf(letters: readonly Pick<Glyph, 'confidence'>[]): number {
  return letters.reduce((sum, { confidence }) => sum + 1 - confidence, 0);
}

/** Of a value that two zones give alike: the better reading of the two vouches for it. */
export function confirmed(one: Evidence, other: Evidence): Evidence {
  return {
    doubt: Math.min(one.doubt, other.doubt),
    corrected: one.corrected && other.corrected,
    witness: 'agrees',
  };
}

/** Of a value that is put together from parts: it is right where all of them are. */
export function together(parts: readonly Evidence[]): Evidence {
  const says = (witness: Evidence['witness']) => parts.some((part) => part.witness === witness);
  return {
    doubt: parts.reduce((sum, { doubt }) => sum + doubt, 0),
    corrected: parts.some(({ corrected }) => corrected),
    witness: says('differs') ? 'differs' : says('none') ? 'none' : 'agrees',
  };
}
