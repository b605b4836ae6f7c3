/**
 * Seeded randomness: the same seed gives the same card and the same photograph on every machine.
 * The generator is sfc32 (Chris Doty-Humphrey, PractRand, public domain), seeded by splitmix32.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** @param seed any integer; @param stream keeps apart what is drawn for different ends from one seed */
  constructor(seed: number, stream = '') {
    let state = seed | 0;
    for (const char of stream) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x9e3779b1) + 0x7f4a7c15;
    const splitmix = (): number => {
      state = (state + 0x9e3779b9) | 0;
      let z = state ^ (state >>> 16);
      z = Math.imul(z, 0x21f0aaad);
      z ^= z >>> 15;
      z = Math.imul(z, 0x735a2d97);
      return z ^ (z >>> 15);
    };
    this.#a = splitmix();
    this.#b = splitmix();
    this.#c = splitmix();
    for (let i = 0; i < 12; i++) this.next();
  }

  /** 0 (included) to 1 (excluded). */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  }

  /** An integer, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** A real number between the two. */
  range(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws RangeError on an empty list */
  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** Replaces each `#` by a digit and each `@` by a capital letter without I and O. */
  pattern(pattern: string): string {
    return pattern.replace(/[#@]/g, (sign) =>
      sign === '#' ? String(this.int(0, 9)) : this.pick([...'ABCDEFGHJKLMNPQRSTUVWXYZ']),
    );
  }

  /** A normal deviate of mean 0 and deviation 1 (sum of uniforms: quick, and good to three deviations). */
  normal(): number {
    return this.next() + this.next() + this.next() + this.next() + this.next() + this.next() - 3;
  }
}
