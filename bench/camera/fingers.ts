import type { Random } from '../cards/random.ts';
import type { Point, Quad } from './homography.ts';

/** Red, green and blue of a thumb's back. */
const skins = [
  [232, 190, 165],
  [214, 160, 126],
  [160, 104, 74],
  [96, 62, 46],
] as const;

/** Of the card's shorter side: half a thumb's width, and how far it reaches over the edge. Print begins further in. */
const radiusShare = [0.14, 0.19] as const;
const reachShare = [0.03, 0.06] as const;

/** Fingers that hold the card at its edges, in place: none near a corner, each at another edge. */
export function drawFingers(
  frame: Uint8Array,
  { width, height }: { width: number; height: number },
  corners: Quad,
  count: number,
  random: Random,
): void {
  const skin = random.pick(skins);
  const first = random.int(0, 3);
  const lengths = corners.map((corner, i) => distance(corner, corners[(i + 1) % 4] ?? corner));
  const short = Math.min(...lengths);
  for (let edge = first; edge < first + 2 * count; edge += 2) {
    const [a, b] = [corners[edge % 4], corners[(edge + 1) % 4]];
    if (!a || !b) continue;
    const along = random.range(0.3, 0.6);
    const length = distance(a, b);
    // The corners run clockwise: this points out of the card.
    const [outX, outY] = [(b.y - a.y) / length, (a.x - b.x) / length];
    const radius = short * random.range(...radiusShare);
    const inset = radius - short * random.range(...reachShare);
    const tip = { x: a.x + (b.x - a.x) * along + outX * inset, y: a.y + (b.y - a.y) * along + outY * inset };
    const lean = random.range(-0.5, 0.5);
    const axis = { x: outX - outY * lean, y: outY + outX * lean };
    drawFinger(frame, width, height, tip, axis, radius, skin);
  }
}

/** A capsule with a round tip, darker to its sides, that goes on along its axis as far as the frame does. */
function drawFinger(
  frame: Uint8Array,
  width: number,
  height: number,
  tip: Point,
  axis: Point,
  radius: number,
  skin: readonly [number, number, number],
): void {
  const norm = Math.hypot(axis.x, axis.y);
  const [dx, dy] = [axis.x / norm, axis.y / norm];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const along = (x - tip.x) * dx + (y - tip.y) * dy;
      const across = Math.abs((x - tip.x) * -dy + (y - tip.y) * dx);
      const off = along > 0 ? across : Math.hypot(along, across);
      const cover = Math.min(1, Math.max(0, radius - off));
      // What it throws on the card beside it.
      const shade = cover < 1 && off < 1.25 * radius ? 0.75 + (off / radius - 1) : 1;
      if (cover === 0 && shade >= 1) continue;
      const isNail = along > -0.75 * radius && along < 0.5 * radius && across < 0.55 * radius;
      const light = (1.05 - 0.45 * (off / radius) ** 2) * (isNail ? 1.1 : 1);
      const i = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const own = Math.min(255, (skin[c] ?? 0) * light);
        frame[i + c] = cover * own + (1 - cover) * Math.min(1, shade) * (frame[i + c] ?? 0);
      }
    }
  }
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
