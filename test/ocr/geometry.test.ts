import { describe, expect, it } from '@jest/globals';

import { compose, convexHull, corners, halfTurn, minAreaRect, project } from '../../src/ocr/geometry.ts';
import { lineCorners, pageFrame } from '../../src/ocr/text/page-frame.ts';
import { inReadingOrder } from '../../src/ocr/text/reading-order.ts';
import type { Polygon } from '../../src/page.ts';

const raster = (width: number, height: number) => ({ width, height, data: new Uint8Array() });

describe('geometry', () => {
  it('wraps points in their hull', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 4 },
      { x: 0, y: 4 },
    ];
    const hull = convexHull([...square, { x: 2, y: 2 }, { x: 2, y: 0 }]);
    expect(hull).toHaveLength(4);
    expect(hull).toEqual(expect.arrayContaining(square));
  });

  it.each([0, 0.3, 1.2, -0.7, Math.PI / 2])('finds a turned rectangle again (%d rad)', (angle) => {
    const rect = minAreaRect(corners({ centre: { x: 50, y: 40 }, width: 30, height: 8, angle }));
    expect(rect.centre.x).toBeCloseTo(50, 6);
    expect(rect.width).toBeCloseTo(30, 6);
    expect(rect.height).toBeCloseTo(8, 6);
    expect(Math.abs(Math.sin(rect.angle - angle))).toBeLessThan(1e-6);
  });

  it('brings directions into one half turn', () => {
    expect(halfTurn(Math.PI)).toBeCloseTo(0, 9);
    expect(halfTurn(-Math.PI / 2)).toBeCloseTo(Math.PI / 2, 9);
    expect(halfTurn((3 * Math.PI) / 4)).toBeCloseTo(-Math.PI / 4, 9);
  });

  it('composes homographies from right to left', () => {
    const shift = [1, 0, 5, 0, 1, 7, 0, 0, 1] as const;
    const double = [2, 0, 0, 0, 2, 0, 0, 0, 1] as const;
    expect(project(compose(double, shift), { x: 1, y: 1 })).toEqual({ x: 12, y: 16 });
  });
});

describe('pageFrame', () => {
  it.each([0, 0.2, Math.PI / 2, Math.PI, -Math.PI / 2, 2.5])(
    'keeps the whole raster in view and maps back (%d rad)',
    (direction) => {
      const frame = pageFrame(raster(300, 200), direction);
      for (const corner of [
        { x: 0, y: 0 },
        { x: 300, y: 0 },
        { x: 300, y: 200 },
        { x: 0, y: 200 },
      ]) {
        const there = project(frame.fromRaster, corner);
        expect(there.x).toBeGreaterThanOrEqual(-0.5);
        expect(there.x).toBeLessThanOrEqual(frame.width + 0.5);
        expect(there.y).toBeGreaterThanOrEqual(-0.5);
        expect(there.y).toBeLessThanOrEqual(frame.height + 0.5);
        const back = project(frame.toRaster, there);
        expect(back.x).toBeCloseTo(corner.x, 6);
        expect(back.y).toBeCloseTo(corner.y, 6);
      }
    },
  );

  it('stands a page upright that was upside down', () => {
    const [tl] = lineCorners({ centre: { x: 150, y: 100 }, width: 80, height: 20, angle: 0 }, Math.PI);
    expect(tl.x).toBeCloseTo(190, 6);
    expect(tl.y).toBeCloseTo(110, 6);
    expect(project(pageFrame(raster(300, 200), Math.PI).fromRaster, tl)).toEqual({
      x: expect.closeTo(110, 6),
      y: expect.closeTo(90, 6),
    });
  });
});

describe('inReadingOrder', () => {
  const at = (x: number, y: number): { polygon: Polygon } => ({
    polygon: [
      { x, y },
      { x: x + 40, y },
      { x: x + 40, y: y + 20 },
      { x, y: y + 20 },
    ],
  });

  it('goes by rows, then from left to right, however uneven the row', () => {
    const [a, b, c, d] = [at(10, 12), at(90, 8), at(10, 50), at(90, 47)];
    expect(inReadingOrder([d, b, c, a])).toEqual([a, b, c, d]);
  });
});
