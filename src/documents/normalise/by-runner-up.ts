import type { Glyph } from '../../page.ts';
import { asciiDigits } from './ascii-digits.ts';

/**
 * The digits of a printed value, one doubtful one of them taken for the recogniser's second choice, where that alone makes
 * them hold: null where they hold as they were read, where nothing makes them, or where several things would.
 * @param sure a digit that is surer than this is not misread
 */
export function byRunnerUp(glyphs: readonly Glyph[], holds: (digits: string) => boolean, sure = 0.95): string | null {
  const printed = glyphs.filter(({ char }) => /\p{Nd}/u.test(char));
  const read = printed.map(({ char }) => asciiDigits(char));
  if (holds(read.join(''))) return null;
  const others = printed.flatMap(({ confidence, runnerUp = '' }, index) => {
    const other = asciiDigits(runnerUp);
    return confidence < sure && /^\d$/.test(other) ? [read.with(index, other).join('')] : [];
  });
  const [only, ...more] = new Set(others.filter(holds));
  return only !== undefined && more.length === 0 ? only : null;
}
