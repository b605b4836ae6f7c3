import type { MrzFormat } from '../../documents/define.ts';
import type { Line, Page } from '../../page.ts';
import { type Box, boxOf, glyphX, heightOf, sameRow, union } from '../geometry.ts';
import { type AlignedLine, alignLine, type MrzGlyph } from './align-line.ts';
import { mrzLayouts } from './layouts.ts';
import { mrzCharacter } from './mrz-alphabet.ts';

/** A zone found on a page. Lines that were not found (cut off, unreadable) are null; at least one is there. */
export interface FoundMrz {
  readonly format: MrzFormat;
  readonly lines: readonly (FoundLine | null)[];
}

export interface FoundLine extends AlignedLine {
  readonly box: Box;
  /** The pieces as recognised, joined. */
  readonly printed: string;
  readonly pageLines: readonly Line[];
}

interface Row {
  readonly pieces: Line[];
  readonly box: Box;
}

/** A row costs less than this or is no line of the zone. */
const dearest = 0.55;

/**
 * Looks for a machine-readable zone anywhere among a page's lines: rows of mostly MRZ characters that fit the lines of
 * the layout, one under the other. Null where no row does.
 */
export function findMrz(page: Page, format: MrzFormat): FoundMrz | null {
  const ofPage = known.get(page) ?? new Map<MrzFormat, FoundMrz | null>();
  known.set(page, ofPage);
  const found = ofPage.get(format);
  if (found !== undefined) return found;
  const searched = search(page, format);
  ofPage.set(format, searched);
  return searched;
}

/** Zones already looked for: recognising the type and reading it both ask. */
const known = new WeakMap<Page, Map<MrzFormat, FoundMrz | null>>();

function search(page: Page, format: MrzFormat): FoundMrz | null {
  const rows = rowsOf(page).flatMap((row) => {
    const glyphs = glyphsOf(row);
    return looksMachineReadable(row, glyphs) ? [{ row, glyphs }] : [];
  });
  const { lines: kinds } = mrzLayouts[format];
  const aligned = rows.map(({ row, glyphs }) => kinds.map((lineKinds) => asLine(row, glyphs, lineKinds)));
  let best: { lines: (FoundLine | null)[]; score: number } | null = null;
  for (const start of rows.keys()) {
    for (let first = 0; first < kinds.length; first += 1) {
      const lines = kinds.map((_, index) => (index < first ? null : (aligned[start + index - first]?.[index] ?? null)));
      const chained = unbroken(lines, first);
      const score = chained.reduce((sum, line) => sum + (line ? 1 - line.cost / dearest : 0), 0);
      if (score > 0 && (best === null || score > best.score)) best = { lines: chained, score };
    }
  }
  return best && { format, lines: best.lines };
}

/** Drops lines that do not fit, or do not stand right under the one before. */
function unbroken(lines: readonly (FoundLine | null)[], first: number): (FoundLine | null)[] {
  const kept: (FoundLine | null)[] = [];
  let broken = false;
  for (const [index, line] of lines.entries()) {
    const above = kept[index - 1];
    const near = !above || (line !== null && line.box.top - above.box.bottom < 4 * heightOf(line.box));
    broken ||= index >= first && (line === null || line.cost >= dearest || !near);
    kept.push(broken ? null : line);
  }
  return kept;
}

function asLine(row: Row, glyphs: readonly MrzGlyph[], kinds: string): FoundLine {
  return {
    ...alignLine(glyphs, kinds),
    box: row.box,
    printed: row.pieces.map((piece) => piece.text).join(' '),
    pageLines: row.pieces,
  };
}

function rowsOf(page: Page): Row[] {
  const rows: { pieces: Line[]; box: Box }[] = [];
  for (const line of page.lines) {
    const box = boxOf(line.polygon);
    const row = rows.find(
      (candidate) => sameRow(candidate.box, box) > 0.5 && heightOf(box) < 2.2 * heightOf(candidate.box),
    );
    if (row) {
      row.pieces.push(line);
      row.box = union([row.box, box]);
    } else {
      rows.push({ pieces: [line], box });
    }
  }
  for (const row of rows) row.pieces.sort((a, b) => boxOf(a.polygon).left - boxOf(b.polygon).left);
  return rows.sort((a, b) => a.box.top - b.box.top);
}

function glyphsOf(row: Row): MrzGlyph[] {
  return row.pieces.flatMap((piece) =>
    piece.glyphs.flatMap((glyph) => {
      const char = mrzCharacter(glyph.char);
      if (char === null) return [];
      const runnerUp = glyph.runnerUp === undefined ? null : mrzCharacter(glyph.runnerUp);
      return [
        {
          char,
          confidence: glyph.confidence,
          ...(runnerUp !== null && runnerUp !== char && { runnerUp }),
          x: glyphX(piece, glyph.at),
        },
      ];
    }),
  );
}

/** Long, nearly without other characters or small letters, and holding fillers or many digits. */
function looksMachineReadable(row: Row, glyphs: readonly MrzGlyph[]): boolean {
  const text = row.pieces.map((piece) => piece.text.replace(/\s/gu, '')).join('');
  const length = [...text].length;
  if (glyphs.length < 16 || glyphs.length > 60 || glyphs.length < 0.85 * length) return false;
  if ((text.match(/\p{Ll}/gu)?.length ?? 0) > 0.15 * length) return false;
  const count = (pattern: RegExp) => glyphs.filter((glyph) => pattern.test(glyph.char)).length;
  return count(/</) >= 3 || count(/\d/) >= 12;
}
