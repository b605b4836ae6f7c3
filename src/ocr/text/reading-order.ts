import type { Polygon } from '../../page.ts';

interface Placed {
  readonly polygon: Polygon;
}

/** Lines in the order of reading: rows from top to bottom, each from left to right. */
export function inReadingOrder<T extends Placed>(lines: readonly T[]): T[] {
  const placed = lines.map((line) => {
    const [tl, tr, br, bl] = line.polygon;
    return { line, x: tl.x, y: (tl.y + tr.y + br.y + bl.y) / 4, height: (bl.y - tl.y + br.y - tr.y) / 2 };
  });
  placed.sort((a, b) => a.y - b.y);
  const rows: (typeof placed)[] = [];
  for (const item of placed) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && item.y - last.y < Math.min(item.height, last.height) / 2) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x).map(({ line }) => line));
}
