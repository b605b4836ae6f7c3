import type { MrzFormat } from '../../documents/define.ts';
import type { Line, Page, Polygon, Script } from '../../page.ts';
import { boxOf, slicePolygon } from '../geometry.ts';
import { findZones, type MrzZone } from './find-zones.ts';
import { mrzLayouts, type MrzLayout } from './layouts.ts';
import { isReadFiller } from './names.ts';
import type { FoundLine } from './stack-rows.ts';
import { withLine } from './with-line.ts';

/** A second look at an area of a page with the recogniser of a script. */
export type RereadArea = (polygon: Polygon, script: Script) => Promise<Line | null>;

/**
 * The page with a zone's lines read again in the width of a wider format of the same document code, where that shows the
 * zone to be one: a visa of 44 columns whose lines the detector cut off among their last fillers looks like one of 36.
 * Each line has to show most of the fillers that only the wider format has.
 */
export async function widenZone(
  { layout, found }: MrzZone,
  page: Page,
  formats: readonly MrzFormat[],
  reread: RereadArea,
): Promise<Page> {
  const wider = mrzLayouts.find((other) => formats.includes(other.format) && isWider(other, layout));
  if (!wider || !found.some(isCut) || !found.every((line) => line?.columns.at(-1)?.char === '<')) return page;
  const more = widthOf(wider) - widthOf(layout);
  let widened = page;
  for (const line of found) {
    const area = line && areaOf(line, widthOf(wider));
    const read = area && (await reread(area, 'Latn'));
    if (!read || read.text.length <= widthOf(layout) + more / 2) return page;
    widened = withLine(widened, read);
  }
  const lines = findZones(widened, formats).find((zone) => zone.layout === wider)?.found ?? [];
  return lines.length > 0 && lines.every((line) => fillersAtEnd(line, more) > more / 2) ? widened : page;
}

const widthOf = ({ lines: [first = ''] }: MrzLayout): number => first.length;

const isCut = (line: FoundLine | null): boolean => line?.columns.at(-1)?.glyph === undefined;

function isWider(other: MrzLayout, than: MrzLayout): boolean {
  const alike = other.lines.length === than.lines.length && other.documentCode.source === than.documentCode.source;
  return alike && widthOf(other) > widthOf(than);
}

function fillersAtEnd(line: FoundLine | null, columns: number): number {
  return line?.columns.slice(-columns).filter(isReadFiller).length ?? 0;
}

/** A line's first piece, drawn out along its own direction to so many columns; null where the pitch is not known. */
function areaOf({ columns, pieces: [piece] }: FoundLine, width: number): Polygon | null {
  const read = columns.flatMap(({ glyph }, column) => (glyph ? [{ x: glyph.x, column }] : []));
  const [first, last] = [read[0], read.at(-1)];
  if (!piece || !first || !last) return null;
  const pitch = (last.x - first.x) / (last.column - first.column);
  const { left, right } = boxOf(piece.polygon);
  const end = first.x + (width - first.column) * pitch;
  return pitch > 0 && end > right ? slicePolygon(piece.polygon, 0, (end - left) / (right - left)) : null;
}
