import type { MrzFormat } from '../../documents/define.ts';
import type { Line, Page, Polygon } from '../../page.ts';
import { type Box, boxOf, heightOf, middleOf, union } from '../geometry.ts';
import { checkHolds } from './check-digits.ts';
import { findZones, type MrzZone } from './find-zones.ts';
import { type FoundLine, lineGap } from './stack-rows.ts';
import { type RereadArea, widenZone } from './widen-zone.ts';
import { withLine } from './with-line.ts';

/** What is added above and below a line that is read again, as shares of its height, one after the other. */
const margins = [0, 0.15];

/**
 * The page with those lines of its machine-readable zones read again that the detector broke into pieces, cut short or
 * missed (it drops runs of fillers and what stands behind them), or whose check digits fail: each in full width, which
 * the other lines tell (or, for a visa, its wider format). A second reading counts only where the zone is the better for it.
 */
export async function rereadMrz(page: Page, formats: readonly MrzFormat[], reread: RereadArea): Promise<Page> {
  let mended = page;
  for (const zone of findZones(page, formats)) mended = await widenZone(zone, mended, formats, reread);
  for (const first of findZones(mended, formats)) {
    const { layout } = first;
    for (let index = 0; index < layout.lines.length; index += 1) {
      for (const margin of margins) {
        const zone = sameZone(first, mended, formats);
        const seed = zone && (isPoor(zone, index) ? seedOf(zone, index, mended) : null);
        if (!seed) break;
        const line = await reread(grown(stretched(seed, zone, layout.lines[index]?.length ?? 0), margin), 'Latn');
        const other = line && withLine(mended, line);
        const score = other && sameZone(first, other, formats)?.score;
        if (other && (score ?? 0) > zone.score) mended = other;
      }
    }
  }
  return mended;
}

/** A zone as the mended page has it: of its layout, and in its place, for a page may show two of one format. */
function sameZone({ layout, found }: MrzZone, mended: Page, formats: readonly MrzFormat[]): MrzZone | undefined {
  const box = boxAround(found);
  return findZones(mended, formats).find((each) => {
    const own = boxAround(each.found);
    const overlaps = own.top < box.bottom && own.bottom > box.top && own.left < box.right && own.right > box.left;
    return each.layout === layout && overlaps;
  });
}

/** Whether a line is missing, in pieces, has holes (as where it is cut short), or fails a check digit. */
function isPoor({ found, lines, layout }: MrzZone, index: number): boolean {
  const line = found[index];
  if (!line) return true;
  const hasHole = line.columns.some(({ glyph }) => !glyph);
  const fails = layout.checks.some(
    (check) => [...check.over, check.digit].some((span) => span.line === index) && checkHolds(lines, check) === false,
  );
  return line.pieces.length > 1 || hasHole || fails;
}

function boxAround(found: readonly (FoundLine | null)[]): Box {
  return union(found.flatMap((line) => (line ? [line.box] : [])));
}

/** The longest piece of a line; of a line that was not found, a piece that begins where it should. */
function seedOf({ found }: MrzZone, index: number, page: Page): Line | null {
  const width = ({ polygon }: Line) => boxOf(polygon).right - boxOf(polygon).left;
  const line = found[index];
  if (line) return [...line.pieces].sort((a, b) => width(b) - width(a))[0] ?? null;
  const neighbour = found.find((each, at) => each && Math.abs(at - index) === 1);
  if (!neighbour) return null;
  const above = found.indexOf(neighbour) > index;
  const { box } = neighbour;
  const candidates = page.lines.filter(({ polygon }) => {
    const own = boxOf(polygon);
    const gap = above ? box.top - own.bottom : own.top - box.bottom;
    const alike = heightOf(own) > 0.6 * heightOf(box) && heightOf(own) < 1.6 * heightOf(box);
    return (
      alike &&
      gap > -0.3 * heightOf(box) &&
      gap < lineGap * heightOf(box) &&
      Math.abs(own.left - box.left) < heightOf(box)
    );
  });
  const near = (line: Line) => Math.abs(middleOf(boxOf(line.polygon)) - middleOf(box));
  return candidates.sort((a, b) => near(a) - near(b))[0] ?? null;
}

/** A piece's polygon, drawn out along its own direction over the width of the zone. */
function stretched({ polygon }: Line, { found }: MrzZone, columns: number): Polygon {
  const [tl, tr, br, bl] = polygon;
  const { left, right } = boxAround(found);
  const room = (0.3 * (right - left)) / Math.max(1, columns);
  const at = (from: { x: number; y: number }, to: { x: number; y: number }, x: number) => ({
    x,
    y: from.y + ((to.y - from.y) * (x - from.x)) / Math.max(1, to.x - from.x),
  });
  const [start, end] = [Math.min(left - room, tl.x, bl.x), Math.max(right + room, tr.x, br.x)];
  return [at(tl, tr, start), at(tl, tr, end), at(bl, br, end), at(bl, br, start)];
}

function grown([tl, tr, br, bl]: Polygon, share: number): Polygon {
  const by = (a: { x: number; y: number }, b: { x: number; y: number }) => ({ x: a.x, y: a.y + (a.y - b.y) * share });
  return [by(tl, bl), by(tr, br), by(br, tr), by(bl, tl)];
}
