import type { Line, Page } from '../../page.ts';
import { type Box, boxOf, glyphX, heightOf, sameRow, union } from '../geometry.ts';
import type { MrzGlyph } from './align-line.ts';
import { mrzCharacter } from './mrz-alphabet.ts';

/** Text that may be a line of a zone: pieces side by side, as MRZ characters. */
export interface MrzRow {
  readonly pieces: readonly Line[];
  readonly box: Box;
  readonly glyphs: readonly MrzGlyph[];
}

/** With more pieces side by side a row is no line of a zone; each piece is looked at alone. */
const piecesMax = 6;

/**
 * The rows of a page that look machine-readable, top to bottom. The detector breaks a line into pieces and finds others
 * beside it (another document's, noise), so every run of neighbouring pieces is a row of its own.
 */
export function mrzRows(page: Page): MrzRow[] {
  return rowsOf(page).flatMap((pieces) =>
    runsOf(pieces).flatMap((run) => {
      const glyphs = glyphsOf(run);
      // A piece without one of its characters is not the row's end: it would make a zone as wide as another document beside it.
      const isWhole = [run.slice(0, 1), run.slice(-1)].every((end) => glyphsOf(end).length > 0);
      return isWhole && looksMachineReadable(run, glyphs)
        ? [{ pieces: run, glyphs, box: union(run.map(({ polygon }) => boxOf(polygon))) }]
        : [];
    }),
  );
}

function rowsOf(page: Page): Line[][] {
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
  rows.sort((a, b) => a.box.top - b.box.top);
  return rows.map(({ pieces }) => pieces.sort((a, b) => boxOf(a.polygon).left - boxOf(b.polygon).left));
}

/** Runs of neighbouring pieces, the longest first. */
function runsOf(pieces: readonly Line[]): (readonly Line[])[] {
  const runs: (readonly Line[])[] = [];
  for (let length = pieces.length > piecesMax ? 1 : pieces.length; length >= 1; length -= 1) {
    for (let from = 0; from + length <= pieces.length; from += 1) runs.push(pieces.slice(from, from + length));
  }
  return runs;
}

function glyphsOf(pieces: readonly Line[]): MrzGlyph[] {
  const read = pieces.flatMap((piece) =>
    piece.glyphs.flatMap((glyph) => {
      const char = mrzCharacter(glyph.char);
      if (char === null) return [];
      const runnerUp = glyph.runnerUp === undefined ? null : mrzCharacter(glyph.runnerUp);
      const other = runnerUp !== null && runnerUp !== char ? { runnerUp } : {};
      return [{ printed: glyph.char, char, confidence: glyph.confidence, ...other, x: glyphX(piece, glyph.at) }];
    }),
  );
  // A small c has the shape of a filler; among fillers it is one.
  const isFiller = (at: number): boolean => read[at] === undefined || read[at].char === '<';
  return read.map(({ printed, ...glyph }, index) => {
    if (printed !== 'c') return glyph;
    let [from, to] = [index, index];
    while (read[from]?.printed === 'c') from -= 1;
    while (read[to]?.printed === 'c') to += 1;
    return from >= 0 && isFiller(from) && isFiller(to) ? { ...glyph, char: '<' } : glyph;
  });
}

/** Long, nearly without other characters or small letters, and holding fillers or many digits. */
function looksMachineReadable(pieces: readonly Line[], glyphs: readonly MrzGlyph[]): boolean {
  const text = pieces.map((piece) => piece.text.replace(/\s/gu, '')).join('');
  const length = [...text].length;
  if (glyphs.length < 16 || glyphs.length > 110 || glyphs.length < 0.85 * length) return false;
  if ((text.match(/[^\P{Ll}c]/gu)?.length ?? 0) > 0.15 * length) return false;
  const count = (pattern: RegExp) => glyphs.filter((glyph) => pattern.test(glyph.char)).length;
  return count(/</) >= 3 || count(/\d/) >= 12;
}
