import type { Evidence, Verdict } from '../../documents/reading.ts';
import { doubtOf } from '../evidence.ts';
import { type Box, union } from '../geometry.ts';
import type { Column } from './align-line.ts';
import { checkHolds, columnsOver, compositeOf, covers, textOver, type ZoneLines } from './check-digits.ts';
import type { MrzLayout, Span } from './layouts.ts';
import type { FoundLine } from './stack-rows.ts';

/** A zone after its repair. */
export interface RepairedZone {
  readonly layout: MrzLayout;
  readonly found: readonly (FoundLine | null)[];
  readonly aligned: ZoneLines;
  readonly lines: ZoneLines;
}

export interface MrzValue {
  /** Dates in ISO form, sex as Male, Female or X, names with spaces; else the zone's characters without fillers. */
  readonly value: string;
  /** The zone's own characters, as recognised. */
  readonly raw: string;
  readonly confidence: number;
  readonly evidence: Evidence;
  readonly box: Box;
  readonly verdict: Verdict;
  /** Null where UNCHECKED. */
  readonly rule: string | null;
  /** A name that fills its columns to the last: it may go on (ICAO 9303-4 §4.2.2.3). */
  readonly cut?: true;
}

const rule = 'ICAO 9303-3 §4.9 check digit';

/** What stands over some columns, with what the check digits say of it; null where `make` gives nothing. */
export function valueOver(
  zone: RepairedZone,
  key: string,
  spans: readonly Span[],
  make: (text: string) => string | null,
): MrzValue | null {
  const text = textOver(zone.lines, spans);
  const value = text === null ? null : make(text);
  if (value === null || value === '') return null;
  const { holds, over, name } = findingOver(zone, key, spans);
  const corrected = textOver(zone.aligned, over) !== textOver(zone.lines, over);
  return {
    value,
    raw: rawOver(zone, spans),
    confidence: confidenceOver(zone, spans, holds),
    evidence: evidenceOver(zone, spans),
    box: boxOver(zone, spans),
    verdict: holds === null ? 'UNCHECKED' : holds ? 'VALID' : 'INVALID',
    rule: holds === null ? null : corrected ? `${name} (corrected by it)` : name,
  };
}

/**
 * What the check digits say of a field: its own, or, where it has none, the composite one if that holds. If that fails,
 * the mistake may stand anywhere.
 */
function findingOver(
  { layout, lines }: RepairedZone,
  key: string,
  spans: readonly Span[],
): { holds: boolean | null; over: readonly Span[]; name: string } {
  const own = layout.checks.find(({ name }) => name === key) ?? layout.checks.find((check) => covers(check, spans));
  const composite = compositeOf(layout);
  if (own && own !== composite) return { holds: checkHolds(lines, own), over: [...own.over, own.digit], name: rule };
  const holds = composite && covers(composite, spans) && checkHolds(lines, composite) === true;
  return { holds: holds ? true : null, over: spans, name: `${rule} (composite)` };
}

function rawOver({ aligned }: RepairedZone, spans: readonly Span[]): string {
  return (columnsOver(aligned, spans) ?? []).map(({ char, glyph }) => glyph?.char ?? char).join('');
}

/** Mean of the glyphs' confidences, drawn towards 1 by a check that holds and halved by one that fails. */
export function confidenceOver({ lines }: RepairedZone, spans: readonly Span[], holds: boolean | null): number {
  const glyphs = lettersOf(columnsOver(lines, spans) ?? []);
  const mean = glyphs.length === 0 ? 0.5 : glyphs.reduce((sum, glyph) => sum + glyph.confidence, 0) / glyphs.length;
  return holds === null ? mean : holds ? 1 - (1 - mean) * 0.2 : mean * 0.5;
}

/** Letters that were not read, but stand there all the same, count as doubted in full. */
export function evidenceOver({ aligned, lines }: RepairedZone, spans: readonly Span[]): Evidence {
  const columns = columnsOver(lines, spans) ?? [];
  const lost = columns.filter(({ char, glyph }) => !glyph && char !== '<').map(() => ({ confidence: 0 }));
  const corrected = textOver(aligned, spans) !== textOver(lines, spans);
  return { doubt: doubtOf([...lettersOf(columns), ...lost]), corrected, witness: 'none' };
}

export function boxOver({ found }: RepairedZone, spans: readonly Span[]): Box {
  return union(
    spans.flatMap(({ line, from, to }) => {
      const at = found[line];
      if (!at) return [];
      const xs = lettersOf(at.columns.slice(from, to)).map(({ x }) => x);
      const pitch = (at.box.right - at.box.left) / at.columns.length;
      return xs.length === 0 || to - from === at.columns.length
        ? [at.box]
        : [{ ...at.box, left: Math.min(...xs) - pitch / 2, right: Math.max(...xs) + pitch / 2 }];
    }),
  );
}

function lettersOf(columns: readonly Column[]) {
  return columns.flatMap(({ glyph, char }) => (glyph && char !== '<' ? [glyph] : []));
}

/** Whether anything was read, or put in by a repair. */
export function isThere(column: Column | undefined): boolean {
  return column?.glyph !== undefined || (column !== undefined && column.char !== '<');
}
