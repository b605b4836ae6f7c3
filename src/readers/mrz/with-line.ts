import type { Line, Page } from '../../page.ts';
import { boxOf, middleOf } from '../geometry.ts';

/** The page with a line in place of those that stand where it does. */
export function withLine(page: Page, line: Line): Page {
  const box = boxOf(line.polygon);
  const isInside = (other: Line) => {
    const own = boxOf(other.polygon);
    const [x, y] = [(own.left + own.right) / 2, middleOf(own)];
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  };
  const first = page.lines.findIndex(isInside);
  const kept = page.lines.filter((other) => !isInside(other));
  return { ...page, lines: kept.toSpliced(first < 0 ? kept.length : first, 0, line) };
}
