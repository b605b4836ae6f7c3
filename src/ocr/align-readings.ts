import type { Glyph } from '../page.ts';

/** What stands in one place, by either reading. */
export type Pair = readonly [own: Glyph | null, other: Glyph | null];

/** Costs of two different characters in one place, of one that only one reading has, and of a line height between two. */
const [unlike, single, distant] = [0.5, 0.6, 0.3];
/** Characters further apart than this, in line heights, are never the same one: two that differ, two that are alike. */
const [furthestUnlike, furthest] = [0.8, 2.5];

/**
 * Pairs of the glyphs of two readings of one line, from left to right, and those that only one has. Recognisers place
 * characters a little differently: `own` is moved by the usual distance of characters that are the same in both.
 * @param heights the line's length in line heights
 */
export function alignReadings(
  own: readonly Glyph[],
  other: readonly Glyph[],
  heights: number,
  same: (a: Glyph, b: Glyph) => boolean,
): Pair[] {
  const offsets = pairsOf(own, other, heights, same, 0)
    .flatMap(([a, b]) => (a && b && same(a, b) ? [a.at - b.at] : []))
    .sort((a, b) => a - b);
  const offset = offsets[Math.floor(offsets.length / 2)] ?? 0;
  return pairsOf(own, other, heights, same, offset).map(([a, b]) => [a && { ...a, at: a.at - offset }, b]);
}

function pairsOf(
  own: readonly Glyph[],
  other: readonly Glyph[],
  heights: number,
  same: (a: Glyph, b: Glyph) => boolean,
  offset: number,
): Pair[] {
  const together = (a: Glyph | undefined, b: Glyph | undefined): number => {
    if (!a || !b) return Infinity;
    const apart = Math.abs(a.at - offset - b.at) * heights;
    const isSame = same(a, b);
    return apart > (isSame ? furthest : furthestUnlike) ? Infinity : distant * apart + (isSame ? 0 : unlike);
  };
  const cost: number[][] = [];
  const at = (i: number, j: number) => cost[i]?.[j] ?? Infinity;
  for (let i = 0; i <= own.length; i += 1) {
    cost.push([]);
    for (let j = 0; j <= other.length; j += 1) {
      const both = at(i - 1, j - 1) + together(own[i - 1], other[j - 1]);
      const least = Math.min(both, at(i - 1, j) + single, at(i, j - 1) + single);
      cost[i]?.push(i === 0 && j === 0 ? 0 : least);
    }
  }
  const pairs: Pair[] = [];
  for (let i = own.length, j = other.length; i > 0 || j > 0;) {
    if (at(i, j) === at(i - 1, j - 1) + together(own[i - 1], other[j - 1]))
      pairs.push([own[--i] ?? null, other[--j] ?? null]);
    else if (at(i, j) === at(i - 1, j) + single) pairs.push([own[--i] ?? null, null]);
    else pairs.push([null, other[--j] ?? null]);
  }
  return pairs.reverse();
}
