import { countryCodes, isCountryCode } from '../../documents/normalise/country-name.ts';
import type { Column } from './align-line.ts';
import type { MrzLayout, Span } from './layouts.ts';
import { lookAlikes } from './mrz-alphabet.ts';
import { textOver, type ZoneLines } from './check-digits.ts';

/** A letter that the recogniser was less sure of than this may have been any other. */
const doubtful = 0.5;

/**
 * Puts codes that ICAO 9303-3 §5 does not know right, where the evidence leaves one code that it does: the other line's
 * code where this can be a misreading of it, else the only code that the glyphs can have been (their runners-up, letters
 * of like shape, dropped letters). Ambiguous codes stay as read.
 */
export function snapCodes(lines: ZoneLines, { fields }: MrzLayout): ZoneLines {
  const [[issuingState] = [], [nationality] = []] = [fields.issuingState, fields.nationality];
  if (!issuingState || !nationality) return lines;
  const first = snapped(lines, issuingState, nationality);
  return snapped(first, nationality, issuingState);
}

function snapped(lines: ZoneLines, span: Span, other: Span): ZoneLines {
  const line = lines[span.line];
  const columns = line?.slice(span.from, span.to);
  if (!line || !columns || isCountryCode(textOver(lines, [span]) ?? '')) return lines;
  const beside = textOver(lines, [other]) ?? '';
  const code = isCountryCode(beside) && mayBe(columns, beside) ? beside : onlyCode(columns);
  if (code === null) return lines;
  const corrected = [...code].reduce<readonly Column[]>(
    (all, char, index) => all.with(span.from + index, { ...all[span.from + index], char }),
    line,
  );
  return lines.with(span.line, corrected);
}

/** Whether these columns are a misreading of a code: every letter explained, or all but one of them read, in order. */
function mayBe(columns: readonly Column[], code: string): boolean {
  const explained = columns.filter((column, index) => costOf(column, code[index] ?? '<') < Infinity).length;
  const read = columns.flatMap(({ char }) => (char === '<' ? [] : [char])).join('');
  const oneLost = read.length === 2 && [0, 1, 2].some((at) => code.slice(0, at) + code.slice(at + 1) === read);
  return explained === columns.length || oneLost;
}

function onlyCode(columns: readonly Column[]): string | null {
  let best: { readonly code: string; readonly cost: number } | null = null;
  let rivals = 0;
  for (const code of countryCodes) {
    const padded = code.padEnd(columns.length, '<');
    const cost = columns.reduce((sum, column, index) => sum + costOf(column, padded[index] ?? '<'), 0);
    if (cost === Infinity || (best && cost > best.cost)) continue;
    rivals = best && cost === best.cost ? rivals + 1 : 0;
    best = { code: padded, cost };
  }
  // Two letters that have to be other ones leave too little that was read.
  return best && rivals === 0 && best.cost < 3 ? best.code : null;
}

/** 0 for a letter as read, 1 where the recogniser's own doubts explain another, 2 where anything may have stood there. */
function costOf({ char, glyph }: Column, wanted: string): number {
  if (char === wanted) return 0;
  if (!glyph) return 2;
  if (glyph.runnerUp === wanted || lookAlikes(char).includes(wanted)) return 1;
  return glyph.confidence < doubtful ? 2 : Infinity;
}
