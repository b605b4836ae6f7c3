import { describe, expect, it } from '@jest/globals';

import {
  alignedRect,
  type ProbabilityMap,
  textDirection,
  textRegions,
  wholeLine,
  wholeLines,
} from '../../src/ocr/text/text-regions.ts';

/** A map on which turned bars of text are drawn: centre, length, thickness, angle in degrees. */
function mapOf(
  bars: readonly (readonly [x: number, y: number, length: number, thick: number, degrees: number])[],
): ProbabilityMap {
  const [width, height] = [400, 300];
  const data = new Float32Array(width * height);
  for (const [cx, cy, length, thick, degrees] of bars) {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const u = (x - cx) * cos + (y - cy) * sin;
        const v = (y - cy) * cos - (x - cx) * sin;
        if (Math.abs(u) <= length / 2 && Math.abs(v) <= thick / 2) data[y * width + x] = 0.9;
      }
    }
  }
  return { width, height, data };
}

const degrees = (radians: number) => (radians * 180) / Math.PI;

describe('textRegions', () => {
  it('finds nothing on an empty map', () => {
    expect(textRegions(mapOf([]))).toEqual([]);
  });

  it('separates lines and measures each one between the centres of its pixels', () => {
    const regions = textRegions(
      mapOf([
        [200, 60, 200, 10, 0],
        [200, 160, 100, 10, 0],
      ]),
    );
    expect(regions).toHaveLength(2);
    const [first] = regions;
    expect(first?.rect.centre.x).toBeCloseTo(200.5, 0);
    expect(first?.rect.width).toBeCloseTo(200, 0);
    expect(first?.rect.height).toBeCloseTo(10, 0);
  });

  it('drops specks and what the detector is unsure of', () => {
    const map = mapOf([
      [100, 100, 1, 1, 0],
      [250, 200, 60, 10, 0],
    ]);
    for (let i = 150 * 400; i < map.data.length; i++) map.data[i] = (map.data[i] ?? 0) * 0.5;
    expect(textRegions(map)).toEqual([]);
  });

  it('grows a core to the height of its line by area over perimeter', () => {
    const grown = wholeLine({ centre: { x: 0, y: 0 }, width: 100, height: 10, angle: 0 });
    expect(grown.height).toBeCloseTo(10 + (1000 * 1.6) / 110, 5);
    expect(grown.width - 100).toBeCloseTo(grown.height - 10, 5);
  });
});

describe('wholeLines', () => {
  const core = (x: number, y: number, width: number, angle = 0) => ({ centre: { x, y }, width, height: 10, angle });

  it('lets neighbours in a row meet halfway', () => {
    const [label, value] = wholeLines([core(50, 100, 40), core(120, 101, 90)], 0);
    if (!label || !value) throw new Error('two lines went in');
    // The cores end at 70 and begin at 75.
    expect(label.centre.x + label.width / 2).toBeCloseTo(72.5, 6);
    expect(value.centre.x - value.width / 2).toBeCloseTo(72.5, 6);
    expect(label.centre.x - label.width / 2).toBeCloseTo(
      wholeLine(core(50, 100, 40)).centre.x - wholeLine(core(50, 100, 40)).width / 2,
      6,
    );
  });

  it('does so on a page that stands on its side', () => {
    const quarter = Math.PI / 2;
    const [first] = wholeLines([core(100, 50, 40, quarter), core(101, 120, 90, quarter)], quarter);
    if (!first) throw new Error('two lines went in');
    expect(first.centre.y + first.width / 2).toBeCloseTo(72.5, 6);
  });

  it('leaves lines of other rows alone', () => {
    const lines = [core(50, 100, 40), core(120, 108, 90)];
    expect(wholeLines(lines, 0)).toEqual(lines.map(wholeLine));
  });
});

describe('textDirection', () => {
  it.each([0, 8, -20, 45, 90, -75])('is the direction of the long lines: %i°', (angle) => {
    const regions = textRegions(
      mapOf([
        [200, 150, 180, 8, angle],
        [200, 150, 8, 8, 0],
      ]),
    );
    const found = degrees(textDirection(regions));
    expect(Math.min(Math.abs(found - angle), 180 - Math.abs(found - angle))).toBeLessThan(1.5);
  });

  it('is not misled by a single line across the page', () => {
    const regions = textRegions(
      mapOf([
        [120, 50, 180, 8, 5],
        [120, 110, 180, 8, 5],
        [350, 150, 200, 8, 90],
      ]),
    );
    expect(degrees(textDirection(regions))).toBeCloseTo(5, 0);
  });
});

describe('alignedRect', () => {
  it('gives a single character the direction of the page', () => {
    const [region] = textRegions(mapOf([[200, 150, 20, 16, 60]]));
    if (!region) throw new Error('no region');
    expect(alignedRect(region, 0.1).angle).toBe(0.1);
  });

  it('leaves a long line its own lean', () => {
    const [region] = textRegions(mapOf([[200, 150, 200, 10, 6]]));
    if (!region) throw new Error('no region');
    expect(degrees(alignedRect(region, 0).angle)).toBeCloseTo(6, 0);
  });
});
