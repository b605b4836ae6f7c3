import type { MrzFormat } from '../../documents/define.ts';
import type { Line, Page } from '../../page.ts';
import type { Column } from './align-line.ts';
import { checkHolds, textOver, wasRead, type ZoneLines } from './check-digits.ts';
import { chooseColumns } from './choose-columns.ts';
import { type MrzLayout, mrzLayouts } from './layouts.ts';
import { longNumberLayout } from './long-number.ts';
import { mrzRows } from './mrz-rows.ts';
import { isReadFiller } from './names.ts';
import { repairColumns } from './repair-columns.ts';
import { alignable, type AlignableRow, dearest, type FoundLine, splitRow, stackFrom } from './stack-rows.ts';

/** A zone found on a page. Lines that were not found (cut off, unreadable) are null; at least one is there. */
export interface MrzZone {
  readonly layout: MrzLayout;
  readonly found: readonly (FoundLine | null)[];
  /** The lines' columns as aligned, not yet repaired. */
  readonly lines: ZoneLines;
  /** How well lines, document code and check digits fit. */
  readonly score: number;
}

/**
 * Looks for machine-readable zones anywhere among a page's lines: rows of mostly MRZ characters that fit the lines of
 * one of the formats, one under the other. No row is given to two zones; the one that fits best comes first.
 */
export function findZones(page: Page, formats: readonly MrzFormat[]): readonly MrzZone[] {
  const candidates = mrzLayouts.flatMap((layout) => (formats.includes(layout.format) ? zonesOf(page, layout) : []));
  return disjoint(candidates);
}

/** What a check digit counts that holds without a repair. */
const asRead = 0.5;

/** Zones already looked for: recognising the type and reading it both ask. */
const known = new WeakMap<Page, { rows: readonly AlignableRow[]; zones: Map<MrzLayout, readonly MrzZone[]> }>();

function zonesOf(page: Page, layout: MrzLayout): readonly MrzZone[] {
  const ofPage = known.get(page) ?? { rows: mrzRows(page).map(alignable), zones: new Map() };
  known.set(page, ofPage);
  const zones = ofPage.zones.get(layout) ?? search(ofPage.rows, layout);
  ofPage.zones.set(layout, zones);
  return zones;
}

function search(rows: readonly AlignableRow[], layout: MrzLayout): MrzZone[] {
  const stacked = rows.flatMap((_, start) => layout.lines.map((__, first) => stackFrom(rows, start, first, layout)));
  const sideBySide = rows.map((row) => splitRow(row, layout));
  return disjoint(
    [...stacked, ...sideBySide].flatMap((found) => {
      const zone = found.some((line) => line !== null) ? zoneOf(found, layout) : null;
      return zone ? [zone] : [];
    }),
  );
}

function zoneOf(found: readonly (FoundLine | null)[], layout: MrzLayout): MrzZone | null {
  const lines = chooseColumns(found, layout);
  const fit = found.reduce((sum, line) => sum + (line ? 1 - line.cost / dearest : 0), 0);
  const code = codeFit(lines, layout);
  if (code === null) return null;
  const laidOut = longNumberLayout(layout, lines);
  const repaired = repairColumns(lines, laidOut);
  const checks = laidOut.checks.flatMap((check) => {
    const [before, after] = [checkHolds(lines, check), checkHolds(repaired, check)];
    return after === null || !wasRead(lines, check) ? [] : [before === true ? asRead : after ? 0.3 : -0.25];
  });
  // A repair finds something that passes in almost any text.
  if (!isProven(found, code, checks.filter((weight) => weight === asRead).length)) return null;
  return { layout, found, lines, score: fit + code + checks.reduce((sum, weight) => sum + weight, 0) };
}

/**
 * Whether rows are a zone and no other text: by document code or check digits, of which one is soon met by chance (a card's
 * own numbers under one another); or, where the picture is too poor for either, as lines with fillers that fit well one
 * under the other.
 */
function isProven(found: readonly (FoundLine | null)[], code: number, holding: number): boolean {
  const there = found.filter((line) => line !== null);
  const filled = there.some(({ columns }) => columns.some(isReadFiller));
  if (there.length > 1)
    return holding > 2 || (filled && (code > 0 || holding > 0 || there.every(({ cost }) => cost < dearest / 2)));
  const read = there[0]?.columns.filter(({ glyph }) => glyph).length ?? 0;
  // A number and a word side by side may begin like a document code; without a filler they are no zone.
  const isFilled = /[<«‹]/u.test(there[0]?.printed ?? '');
  return read > 0.55 * (there[0]?.columns.length ?? 0) && ((code > 0 && isFilled) || holding > 1);
}

/** What the document code says for a format; 0 where it may be misread or is not there, null where it is another state's. */
function codeFit(lines: ZoneLines, { documentCode, issuer }: MrzLayout): number | null {
  const start = lines[0]
    ?.slice(0, 5)
    .map(({ char }: Column) => char)
    .join('');
  if (start === undefined) return 0;
  const fits = documentCode.test(start);
  if (issuer === undefined) return fits ? 1 : 0;
  const alike = [...issuer].filter((char, index) => start[index + 2] === char).length;
  return alike < 2 ? null : fits && alike === 3 ? 1.6 : 0;
}

/** The best zones, none of which shares a piece of text with another. */
function disjoint(zones: readonly MrzZone[]): MrzZone[] {
  const taken = new Set<Line>();
  const kept: MrzZone[] = [];
  for (const zone of [...zones].sort((a, b) => b.score - a.score)) {
    const pieces = zone.found.flatMap((line) => line?.pieces ?? []);
    if (zone.score <= 0 || pieces.some((piece) => taken.has(piece))) continue;
    for (const piece of pieces) taken.add(piece);
    kept.push(zone);
  }
  return kept;
}

/** The document code, fillers dropped; null where the first line is not there. */
export function documentCodeOf(lines: ZoneLines, { fields }: MrzLayout): string | null {
  return fields.documentCode ? (textOver(lines, fields.documentCode)?.replaceAll('<', '') ?? null) : null;
}
