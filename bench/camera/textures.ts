import type { Random } from '../cards/random.ts';

/** What the card lies on, as RGB pixels. */
export type Texture = 'paper' | 'sheet' | 'oak' | 'walnut' | 'slate' | 'cloth' | 'marble';

/** Fills a frame with a table top, made of noise; no two seeds look the same. */
export function texture(kind: Texture, width: number, height: number, random: Random): Uint8Array {
  const noise = valueNoise(random);
  const data = new Uint8Array(width * height * 3);
  const unit = 1000 / Math.max(width, height);
  const phase = random.range(0, 100);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [r, g, b] = colour(kind, x * unit, y * unit, phase, noise);
      const i = (y * width + x) * 3;
      data[i] = r;
      data[i + 1] = g;
      data[i + 2] = b;
    }
  }
  return data;
}

type Noise = (x: number, y: number) => number;

function colour(kind: Texture, x: number, y: number, phase: number, noise: Noise): readonly [number, number, number] {
  switch (kind) {
    case 'paper': {
      const grain = 246 + 5 * noise(x / 3, y / 3);
      return [grain, grain, grain - 2];
    }
    case 'sheet': {
      const grain = 240 + 4 * noise(x / 200 + phase, y / 200) + 1.5 * noise(x / 2, y / 2);
      return [grain, grain, grain - 1];
    }
    case 'oak':
      return wood(x, y + phase, noise, [190, 150, 104], 34);
    case 'walnut':
      return wood(x, y + phase, noise, [74, 50, 36], 24);
    case 'slate': {
      const grain = 40 + 16 * noise(x / 40 + phase, y / 40) + 7 * noise(x / 2, y / 2);
      return [grain, grain + 2, grain + 6];
    }
    case 'cloth': {
      const weave = 14 * Math.sin(x * 1.3) * Math.sin(y * 1.3) + 12 * noise(x / 60, y / 60);
      return [96 + weave, 104 + weave, 124 + weave];
    }
    case 'marble': {
      const vein = Math.abs(Math.sin((x + y) / 90 + 3 * noise(x / 120 + phase, y / 120)));
      const grain = 214 + 20 * vein + 4 * noise(x / 4, y / 4);
      return [grain, grain, grain - 4];
    }
  }
}

function wood(
  x: number,
  y: number,
  noise: Noise,
  base: readonly [number, number, number],
  swing: number,
): readonly [number, number, number] {
  const plank = Math.floor(y / 210);
  const ring = Math.sin((y + 26 * noise(x / 260 + plank * 7, y / 46)) / 3.2) * 0.35 + noise(x / 90 + plank * 13, y / 3);
  const joint = y % 210 < 3 ? -26 : 0;
  const shade = ring * swing * 0.6 + joint;
  return [clamp(base[0] + shade), clamp(base[1] + shade * 0.9), clamp(base[2] + shade * 0.75)];
}

const clamp = (value: number): number => Math.max(0, Math.min(255, value));

/** Smooth noise between -1 and 1 over a lattice of random values. */
function valueNoise(random: Random): Noise {
  const lattice = Float32Array.from({ length: 4096 }, () => random.range(-1, 1));
  const value = (x: number, y: number): number => lattice[((x * 374761393 + y * 668265263) >>> 7) & 4095] ?? 0;
  return (x, y) => {
    const [x0, y0] = [Math.floor(x), Math.floor(y)];
    const [fx, fy] = [smooth(x - x0), smooth(y - y0)];
    const upper = value(x0, y0) * (1 - fx) + value(x0 + 1, y0) * fx;
    const lower = value(x0, y0 + 1) * (1 - fx) + value(x0 + 1, y0 + 1) * fx;
    return upper * (1 - fy) + lower * fy;
  };
}

const smooth = (t: number): number => t * t * (3 - 2 * t);
