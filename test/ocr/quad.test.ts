import { describe, expect, it } from '@jest/globals';

import { project } from '../../src/ocr/geometry.ts';
import { fromUnitSquare, holds, shapeOf, shareOutside, toUprightCard } from '../../src/ocr/cards/quad.ts';
import type { Point, Polygon } from '../../src/page.ts';

/** A rectangle in front of a camera with a long side of 1,600 px and the given focal length, leaning; pixels. */
function seen(aspect: number, pitch: number, yaw: number, focal: number): Polygon {
  const corner = (x: number, y: number): Point => {
    const [px, py] = [(x - 0.5) * aspect, y - 0.5];
    const [y1, z1] = [py * Math.cos(pitch), py * Math.sin(pitch)];
    const [x2, z2] = [px * Math.cos(yaw) + z1 * Math.sin(yaw), z1 * Math.cos(yaw) - px * Math.sin(yaw)];
    const depth = 2.2 + z2;
    return { x: 800 + (focal * x2) / depth, y: 600 + (focal * y1) / depth };
  };
  return [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
}

const rectangle = (left: number, top: number, right: number, bottom: number): Polygon => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

describe('fromUnitSquare', () => {
  it('takes the corners to the corners, and the middle to where the diagonals cross', () => {
    const quad = seen(1.586, 0.4, 0.5, 1500);
    const h = fromUnitSquare(quad);
    [0, 1, 2, 3].forEach((i) => {
      const corner = { x: i === 1 || i === 2 ? 1 : 0, y: i > 1 ? 1 : 0 };
      expect(project(h, corner).x).toBeCloseTo(quad[i]?.x ?? NaN, 6);
      expect(project(h, corner).y).toBeCloseTo(quad[i]?.y ?? NaN, 6);
    });
    const middle = project(h, { x: 0.5, y: 0.5 });
    expect(middle.x).toBeCloseTo(800, 6);
    expect(middle.y).toBeCloseTo(600, 6);
  });
});

describe('shapeOf', () => {
  const centre = { x: 800, y: 600 };
  it.each([
    [85.6 / 53.98, 0, 0, 1500],
    [85.6 / 53.98, 0.5, -0.4, 1400],
    [125 / 88, -0.6, 0.3, 1900],
    [88 / 125, 0.4, 0.6, 2700],
  ])('tells a document of %f leaning by %f and %f rad', (aspect, pitch, yaw, focal) => {
    const shape = shapeOf(seen(aspect, pitch, yaw, focal), centre, 1600);
    expect(shape.error).toBeLessThan(0.05);
    expect(shape.aspect).toBeCloseTo(aspect, 3);
  });

  it('holds a strip and a parallelogram for no document', () => {
    expect(shapeOf(seen(4, 0.2, 0.2, 1500), centre, 1600).error).toBeGreaterThan(0.2);
    const slanted: Polygon = [
      { x: 400, y: 300 },
      { x: 900, y: 300 },
      { x: 1250, y: 650 },
      { x: 750, y: 650 },
    ];
    expect(shapeOf(slanted, centre, 1600).error).toBeGreaterThan(0.2);
  });
});

describe('shareOutside', () => {
  it('is nothing for a card on the picture', () => {
    expect(shareOutside(rectangle(10, 10, 90, 60), 100, 80)).toBe(0);
  });

  it('is the part of the border that the picture lacks', () => {
    // 20 of 100 px of the upper and of the lower side, and the whole right one of 50 px.
    expect(shareOutside(rectangle(20, 10, 120, 60), 100, 80)).toBeCloseTo(90 / 300, 9);
    expect(shareOutside(rectangle(-30, -30, 140, 140), 100, 80)).toBe(1);
  });
});

describe('toUprightCard', () => {
  it('begins at the corner that is upper left on the page, whichever the quadrilateral begins with', () => {
    // The page is the picture upside down.
    const upsideDown = [-1, 0, 1000, 0, -1, 800, 0, 0, 1] as const;
    const [a, b, c, d] = rectangle(100, 200, 500, 400);
    for (const quad of [[a, b, c, d] as const, [c, d, a, b] as const, [b, c, d, a] as const]) {
      const toCard = toUprightCard(quad, upsideDown);
      const upperLeft = project(toCard, { x: 500, y: 400 });
      const lowerRight = project(toCard, { x: 900, y: 600 });
      expect(upperLeft.x).toBeCloseTo(0, 9);
      expect(upperLeft.y).toBeCloseTo(0, 9);
      expect(lowerRight.x).toBeCloseTo(1, 9);
      expect(lowerRight.y).toBeCloseTo(1, 9);
    }
  });
});

describe('holds', () => {
  it('tells inside from outside, with a margin', () => {
    const quad = rectangle(10, 10, 90, 60);
    expect(holds(quad, { x: 50, y: 30 })).toBe(true);
    expect(holds(quad, { x: 8, y: 30 })).toBe(false);
    expect(holds(quad, { x: 8, y: 30 }, 3)).toBe(true);
  });
});
