import type { Line, Page } from '../page.ts';
import { type Box, boxOf, middleOf, sameRow } from './geometry.ts';

/** A new reading shorter than this share of what it stands for has lost a part of it. */
const lengthMin = 0.7;

/**
 * The page with lines of a second look: each in place of those that stand where it does, if it is surer than they are, or
 * where there were none. One that covers only a part of a line is left out.
 */
export function withLines(page: Page, lines: readonly Line[]): Page {
  return lines.reduce(withLine, page);
}

function withLine(page: Page, line: Line): Page {
  const box = boxOf(line.polygon);
  const there = page.lines.filter(({ polygon }) => overlaps(boxOf(polygon), box));
  const isPart = there.some(({ polygon }) => !isInside(boxOf(polygon), box));
  const letters = there.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
  const isSurer = there.every(({ confidence }) => line.confidence > confidence);
  if (isPart || !isSurer || line.glyphs.length < lengthMin * letters) return page;
  const first = page.lines.findIndex((other) =>
    there.length > 0 ? there.includes(other) : boxOf(other.polygon).top > box.top,
  );
  const at = first < 0 ? page.lines.length : first;
  const kept = page.lines.filter((other) => !there.includes(other));
  return { ...page, lines: kept.toSpliced(at, 0, line) };
}

function overlaps(a: Box, b: Box): boolean {
  return sameRow(a, b) > 0.4 && Math.min(a.right, b.right) > Math.max(a.left, b.left);
}

function isInside(a: Box, b: Box): boolean {
  const middle = (a.left + a.right) / 2;
  return middle > b.left && middle < b.right && middleOf(a) > b.top && middleOf(a) < b.bottom;
}
