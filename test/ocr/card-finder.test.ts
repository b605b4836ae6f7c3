import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import { findCards } from '../../src/ocr/cards/card-finder.ts';
import { corners, inverse, minAreaRect, project } from '../../src/ocr/geometry.ts';
import { fromUnitSquare } from '../../src/ocr/cards/quad.ts';
import type { Raster } from '../../src/ocr/picture/raster.ts';
import { rectify, viewOfCard } from '../../src/ocr/cards/rectify.ts';
import type { TextRegion } from '../../src/ocr/text/text-regions.ts';
import type { Point, Polygon } from '../../src/page.ts';

const [width, height] = [1600, 1200];

/** Light cards on a dark table; each has six lines of text, as the detector would mark them. */
async function table(...cards: readonly Polygon[]): Promise<{ raster: Raster; regions: TextRegion[] }> {
  const points = (polygon: Polygon) => polygon.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ');
  const lines = cards.map(linesOn);
  const drawn = [
    ...cards.map((card) => `<polygon points="${points(card)}" fill="#e6e2da"/>`),
    ...lines.flat().map((line) => `<polygon points="${points(line)}" fill="#333"/>`),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">
    <rect width="100%" height="100%" fill="#4a4038"/>${drawn.join('')}</svg>`;
  const data = await sharp(Buffer.from(svg)).flatten().removeAlpha().raw().toBuffer();
  const regions = lines.flat().map((line) => ({ hull: line, rect: minAreaRect(line) }));
  return { raster: { width, height, data }, regions };
}

function linesOn(card: Polygon): Polygon[] {
  const onCard = fromUnitSquare(card);
  return Array.from({ length: 6 }, (_, i) => {
    const at = (x: number, y: number) => project(onCard, { x, y: 0.14 + 0.13 * i + y });
    return [at(0.1, 0), at(0.75, 0), at(0.75, 0.05), at(0.1, 0.05)];
  });
}

/** How far the corners of one quadrilateral are from the nearest of another's, px. */
function farthest(quad: Polygon, other: Polygon): number {
  const nearest = (point: Point) => Math.min(...other.map(({ x, y }) => Math.hypot(x - point.x, y - point.y)));
  return Math.max(...quad.map(nearest));
}

const level: Polygon = corners({ centre: { x: 800, y: 600 }, width: 1000, height: 630, angle: 0.1 });
/** A passport's page seen from near and from the side: 38° of lean, the camera 1.5 widths away. */
const steep: Polygon = [
  { x: 430, y: 210 },
  { x: 1330, y: 330 },
  { x: 1270, y: 850 },
  { x: 380, y: 1010 },
];

describe('findCards', () => {
  it.each([
    ['nearly level', level],
    ['in perspective', steep],
  ])('finds a card %s, to within a few pixels', async (_, card) => {
    const { raster, regions } = await table(card);
    const [found, ...others] = findCards(raster, regions);
    expect(others).toEqual([]);
    expect(farthest(found?.quad ?? level, card)).toBeLessThan(6);
    expect(found?.regions).toHaveLength(6);
  });

  it('finds two cards, each with its own text', async () => {
    const one = corners({ centre: { x: 420, y: 400 }, width: 640, height: 404, angle: 0.3 });
    const two = corners({ centre: { x: 1130, y: 800 }, width: 700, height: 441, angle: -0.2 });
    const { raster, regions } = await table(one, two);
    const found = findCards(raster, regions);
    expect(found).toHaveLength(2);
    for (const card of [one, two]) expect(Math.min(...found.map(({ quad }) => farthest(quad, card)))).toBeLessThan(6);
    expect(found.map((card) => card.regions.length)).toEqual([6, 6]);
  });

  it('finds a card whose corners lie outside of the picture', async () => {
    const card = corners({ centre: { x: 830, y: 600 }, width: 1560, height: 984, angle: 0.12 });
    const { raster, regions } = await table(card);
    expect(farthest(findCards(raster, regions)[0]?.quad ?? level, card)).toBeLessThan(8);
  });

  it('takes neither an empty table, nor an area without text, nor one whose border cuts text, for a card', async () => {
    const { regions } = await table(level);
    const empty = (await table()).raster;
    expect(findCards(empty, regions)).toEqual([]);
    const { raster } = await table(level);
    expect(findCards(raster, [])).toEqual([]);
    const shifted = regions.map(({ hull }) => {
      const moved = hull.map(({ x, y }) => ({ x: x + 420, y }));
      return { hull: moved, rect: minAreaRect(moved) };
    });
    expect(findCards(raster, shifted)).toEqual([]);
  });
});

describe('viewOfCard', () => {
  it('shows a card in perspective straight: its lines level, of one height', async () => {
    const { raster, regions } = await table(steep);
    const [card] = findCards(raster, regions);
    if (!card) throw new Error('no card');
    const view = viewOfCard(card);
    expect(view.width / view.height).toBeGreaterThan(1.35);
    expect(view.width / view.height).toBeLessThan(1.65);
    const back = inverse(view.toRaster);
    for (const { hull } of regions) {
      const [tl, tr, br, bl] = hull.map((point) => project(back, point));
      if (!tl || !tr || !br || !bl) throw new Error('no corners');
      expect(Math.abs(Math.atan2(tr.y - tl.y, tr.x - tl.x))).toBeLessThan(0.012);
      expect((br.y - tr.y) / (bl.y - tl.y)).toBeCloseTo(1, 1);
    }
  });

  it('is what rectify draws, and the picture that it draws says where it comes from', async () => {
    const { raster, regions } = await table(steep);
    const [card] = findCards(raster, regions);
    if (!card) throw new Error('no card');
    const picture = { raster, toPicture: [1, 0, 0, 0, 1, 0, 0, 0, 1] as const, width, height };
    const straight = rectify(picture, viewOfCard(card));
    const green = (x: number, y: number) => straight.raster.data[(y * straight.raster.width + x) * 3 + 1] ?? 0;
    const { width: w, height: h } = straight.raster;
    // Paper inside of the margin on all four sides, table in the margin.
    for (const y of [0.1, 0.5, 0.9]) {
      expect(green(Math.round(w * 0.94), Math.round(h * y))).toBeGreaterThan(200);
      expect(green(Math.round(w * 0.01), Math.round(h * y))).toBeLessThan(130);
    }
    const corner = project(straight.toPicture, { x: (w * 0.03) / 1.06, y: (h * 0.03) / 1.06 });
    expect(Math.min(...steep.map(({ x, y }) => Math.hypot(x - corner.x, y - corner.y)))).toBeLessThan(8);
  });
});
