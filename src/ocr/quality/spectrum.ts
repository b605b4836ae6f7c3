/** Edge of a tile whose spectrum is taken, px. */
export const tileSide = 64;

/** Von Hann's window keeps a tile's edges out of its spectrum. */
const fade = Float64Array.from(
  { length: tileSide },
  (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / tileSide),
);
const cosines = Float64Array.from({ length: tileSide / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / tileSide));
const sines = Float64Array.from({ length: tileSide / 2 }, (_, i) => -Math.sin((2 * Math.PI * i) / tileSide));
const bits = Math.log2(tileSide);
const reversed = Uint8Array.from({ length: tileSide }, (_, i) => {
  let turned = 0;
  for (let bit = 0; bit < bits; bit++) if (i & (1 << bit)) turned |= 1 << (bits - 1 - bit);
  return turned;
});

/**
 * Power at each frequency, the mean of two tiles': row v, column u stand for v / 64 and u / 64 cycles a pixel, from 32 on for
 * negative ones; rows 0 to 32 alone, since the others say the same. One transform does for both tiles, of which one is taken for
 * the imaginary part: |Z(f)|² + |Z(-f)|² = 2 (|A(f)|² + |B(f)|²).
 * @param one `tileSide` squared, row by row; overwritten, as is the other
 */
export function powerSpectrum(one: Float64Array, other: Float64Array): Float64Array {
  fadeOut(one);
  fadeOut(other);
  for (let line = 0; line < tileSide; line++) transform(one, other, line * tileSide, 1);
  for (let line = 0; line < tileSide; line++) transform(one, other, line, tileSide);
  const power = new Float64Array(tileSide * (tileSide / 2 + 1));
  const last = tileSide - 1;
  for (let v = 0, i = 0; v <= tileSide / 2; v++) {
    for (let u = 0; u < tileSide; u++, i++) {
      const mirrored = ((tileSide - v) & last) * tileSide + ((tileSide - u) & last);
      power[i] = (squares(one, other, i) + squares(one, other, mirrored)) / 4;
    }
  }
  return power;
}

function squares(re: Float64Array, im: Float64Array, i: number): number {
  return (re[i] as number) ** 2 + (im[i] as number) ** 2;
}

function fadeOut(levels: Float64Array): void {
  let sum = 0;
  for (let i = 0; i < levels.length; i++) sum += levels[i] as number;
  const mean = sum / levels.length;
  for (let y = 0, i = 0; y < tileSide; y++) {
    for (let x = 0; x < tileSide; x++, i++) {
      levels[i] = ((levels[i] as number) - mean) * (fade[x] as number) * (fade[y] as number);
    }
  }
}

/**
 * Cooley and Tukey's transform of one row or column, in place. (Without destructuring, here and in the other loops over pixels:
 * its arrays were most of the garbage that a picture left.)
 */
function transform(re: Float64Array, im: Float64Array, start: number, step: number): void {
  for (let i = 0; i < tileSide; i++) {
    const j = reversed[i] as number;
    if (j <= i) continue;
    swap(re, start + i * step, start + j * step);
    swap(im, start + i * step, start + j * step);
  }
  for (let size = 2; size <= tileSide; size *= 2) {
    const half = size / 2;
    const turn = tileSide / size;
    for (let from = 0; from < tileSide; from += size) {
      for (let k = 0; k < half; k++) {
        const c = cosines[k * turn] as number;
        const s = sines[k * turn] as number;
        const a = start + (from + k) * step;
        const b = a + half * step;
        const tr = (re[b] as number) * c - (im[b] as number) * s;
        const ti = (re[b] as number) * s + (im[b] as number) * c;
        re[b] = (re[a] as number) - tr;
        im[b] = (im[a] as number) - ti;
        re[a] = (re[a] as number) + tr;
        im[a] = (im[a] as number) + ti;
      }
    }
  }
}

function swap(values: Float64Array, a: number, b: number): void {
  const value = values[a] as number;
  values[a] = values[b] as number;
  values[b] = value;
}
