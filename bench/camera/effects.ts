import type { Random } from '../cards/random.ts';
import type { Settings } from './conditions.ts';
import { homography, mapPoint, type Quad } from './homography.ts';

/** Light over the frame, in place: a gradient, a cast shadow with a soft edge, reflexes on the card, warmth. */
export function light(
  frame: Uint8Array,
  width: number,
  height: number,
  settings: Settings,
  corners: Quad,
  random: Random,
): void {
  const angle = (settings.gradientAngle * Math.PI) / 180;
  const [dx, dy] = [Math.cos(angle) / width, Math.sin(angle) / height];
  const edge = { angle: random.range(0, Math.PI * 2), at: random.range(-0.2, 0.25), soft: random.range(0.02, 0.15) };
  const reflexes = settings.glare > 0 ? drawReflexes(corners, width, random) : [];
  const warm = [1 + settings.warmth, 1, 1 - settings.warmth] as const;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const across = (x - width / 2) * dx + (y - height / 2) * dy;
      const shade = settings.shadow > 0 ? settings.shadow * castShadow(x / width - 0.5, y / height - 0.5, edge) : 0;
      const factor = (1 + settings.gradient * across) * (1 - shade);
      let gloss = 0;
      for (const reflex of reflexes) {
        const distance = ((x - reflex.x) ** 2 + (y - reflex.y) ** 2) / reflex.radius ** 2;
        if (distance < 9) gloss += 255 * settings.glare * Math.exp(-distance);
      }
      const i = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) frame[i + c] = clamp((frame[i + c] ?? 0) * factor * (warm[c] ?? 1) + gloss);
    }
  }
}

/** 0 in the light, 1 in the shadow, with a soft edge between. */
function castShadow(x: number, y: number, edge: { angle: number; at: number; soft: number }): number {
  const side = Math.cos(edge.angle) * x + Math.sin(edge.angle) * y - edge.at;
  return 1 / (1 + Math.exp((-3 * side) / edge.soft));
}

interface Reflex {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function drawReflexes(corners: Quad, width: number, random: Random): Reflex[] {
  const unit: Quad = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
    { x: 0, y: 1 },
  ];
  const onCard = homography(unit, corners);
  return Array.from({ length: random.int(1, 2) }, () => ({
    ...mapPoint(onCard, { x: random.next(), y: random.next() }),
    radius: width * random.range(0.04, 0.12),
  }));
}

/** Normal noise, the same in the three channels by two thirds, as after a camera's own processing. In place. */
export function addNoise(pixels: Uint8Array, deviation: number, random: Random): void {
  if (deviation <= 0) return;
  // A table of normal deviates, read at random places: quick, and long enough to show no pattern.
  const table = Float32Array.from({ length: 16384 }, () => random.normal() * 1.41 * deviation);
  let state = random.int(1, 0x7fffffff);
  for (let i = 0; i + 2 < pixels.length; i += 3) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const grey = 0.66 * (table[state >>> 18] ?? 0);
    for (let c = 0; c < 3; c++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      pixels[i + c] = clamp((pixels[i + c] ?? 0) + grey + 0.5 * (table[state >>> 18] ?? 0));
    }
  }
}

const clamp = (value: number): number => (value < 0 ? 0 : value > 255 ? 255 : value);
