/** A small generator of whole numbers from a seed, so that a failing round can be run again. */
export function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >> 8;
  };
}

/** Digits of a generator, each from numbers of its own. */
export function randomDigits(next: () => number, count: number): string {
  return Array.from({ length: count }, () => String(next() % 10)).join('');
}
