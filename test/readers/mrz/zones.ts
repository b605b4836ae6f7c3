import { mrzFormats } from '../../../bench/cards/mrz-zones.ts';
import type { MrzFormat } from '../../../src/documents/define.ts';
import { pageOf, type TypedLine } from '../page-of.ts';

export { madeZone } from '../../../bench/cards/mrz-zones.ts';

export const formats: readonly MrzFormat[] = mrzFormats;

/** Lines of a zone one under the other, from a place on the page. */
export function stacked(lines: readonly string[], x = 60, y = 700): TypedLine[] {
  return lines.map((line, index) => [x, y + index * 50, line]);
}

export function pageWith(...lines: readonly TypedLine[]) {
  return pageOf(lines);
}
