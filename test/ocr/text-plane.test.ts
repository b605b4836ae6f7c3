import { describe, expect, it } from '@jest/globals';

import { convexHull, inverse, minAreaRect, project } from '../../src/ocr/geometry.ts';
import { viewOfText } from '../../src/ocr/cards/text-plane.ts';
import type { TextRegion } from '../../src/ocr/text/text-regions.ts';
import type { Homography, Point } from '../../src/page.ts';

/** Nine lines of a page, 40 px high, as a camera sees them through a homography. */
function lines(seen: Homography): TextRegion[] {
  return Array.from({ length: 9 }, (_, i) => {
    const at = (x: number, y: number): Point => project(seen, { x, y: 100 + 90 * i + y });
    const hull = convexHull([at(200, 0), at(800 + 60 * (i % 4), 0), at(800 + 60 * (i % 4), 40), at(200, 40)]);
    return { hull, rect: minAreaRect(hull) };
  });
}

const leaningBack: Homography = [1, 0.05, 0, -0.1, 1, 50, 0.0004, 0, 1];

describe('viewOfText', () => {
  it.each([
    ['leaning to the right', leaningBack],
    ['leaning and turned', [0.95, -0.3, 300, 0.32, 0.94, 0, -0.00025, 0.0001, 1] as const],
  ])('makes the lines of a page %s parallel and level', (_, seen) => {
    const regions = lines(seen);
    const view = viewOfText(regions);
    if (!view) throw new Error('no view');
    const back = inverse(view.toRaster);
    for (const i of [0, 4, 8]) {
      const [from, to] = [
        { x: 200, y: 120 + 90 * i },
        { x: 800, y: 120 + 90 * i },
      ].map((point) => project(back, project(seen, point)));
      if (!from || !to) throw new Error('no ends');
      expect(Math.abs(Math.atan2(to.y - from.y, to.x - from.x))).toBeLessThan(0.02);
      for (const { x, y } of [from, to]) {
        expect(x > 0 && x < view.width && y > 0 && y < view.height).toBe(true);
      }
    }
  });

  it('lets a page be whose lines are parallel, or a few degrees from it', () => {
    expect(viewOfText(lines([1, 0, 0, 0, 1, 0, 0, 0, 1]))).toBeNull();
    expect(viewOfText(lines([0.98, -0.17, 200, 0.17, 0.98, 0, 0, 0, 1]))).toBeNull();
    expect(viewOfText(lines([1, 0, 0, 0, 1, 0, 0.00004, 0, 1]))).toBeNull();
  });

  it('lets text be whose lines meet in no one point, and text of few lines', () => {
    const turns = [0.2, -0.15, 0.05, 0.22, -0.2, 0.1, -0.12, 0.18, -0.05];
    const astray = lines([1, 0, 0, 0, 1, 0, 0, 0, 1]).map(({ rect }, i) => {
      const turned = { ...rect, angle: turns[i] ?? 0 };
      return { hull: [rect.centre], rect: turned };
    });
    expect(viewOfText(astray)).toBeNull();
    expect(viewOfText(lines(leaningBack).slice(0, 3))).toBeNull();
  });
});
