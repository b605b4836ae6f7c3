import type { Evidence } from '../../documents/reading.ts';
import type { Glyph, Page } from '../../page.ts';
import { doubtOf, together } from '../evidence.ts';
import { type Box, union } from '../geometry.ts';
import { type Candidate, rowText } from './scene.ts';
import type { Segment } from './segments.ts';

/** A value as it stands on the page. */
export interface VizReading {
  readonly page: Page;
  /** Line by line, in the issuing state's letters. */
  readonly lines: readonly string[];
  /** Line by line, as recognised. */
  readonly printed: readonly string[];
  readonly segments: readonly Segment[];
  readonly box: Box;
  /** 0 to 1, of the recogniser and of the value's place: what one zone is weighed against another by. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** What a letter that was changed for the issuing state's own takes from the confidence. */
const corrected = 0.9;

/** @param more the value's further lines, in any order */
export function readingOf(candidate: Candidate, more: readonly (readonly Segment[])[]): VizReading {
  const rows = [candidate.row, ...more].sort((a, b) => topOf(a) - topOf(b));
  const segments = rows.flat();
  const [first] = segments;
  if (!first) throw new RangeError('a reading has at least one segment');
  const glyphs = segments.flatMap((segment) => segment.glyphs).filter((glyph) => glyph.char.trim() !== '');
  const isCorrected = segments.some((segment) => segment.text !== recognised(segment));
  return {
    page: first.page,
    lines: rows.map(rowText),
    printed: rows.map((row) => row.map(recognised).join(' ')),
    segments,
    box: union(segments.map((segment) => segment.box)),
    confidence: glyphConfidence(glyphs) * (0.8 + 0.2 * Math.min(1, candidate.score)) * (isCorrected ? corrected : 1),
    evidence: { doubt: doubtOf(glyphs), corrected: isCorrected, witness: 'none' },
  };
}

function topOf([first]: readonly Segment[]): number {
  return first?.box.top ?? 0;
}

/** Several values as the one that they make together; undefined where none was read. */
export function joinedReading(parts: readonly VizReading[]): VizReading | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const there = parts.filter((part) => part.page === first.page);
  return {
    page: first.page,
    lines: there.flatMap((part) => part.lines),
    printed: there.flatMap((part) => part.printed),
    segments: there.flatMap((part) => part.segments),
    box: union(there.map((part) => part.box)),
    confidence: Math.min(...there.map((part) => part.confidence)),
    evidence: together(there.map((part) => part.evidence)),
  };
}

/** Between the mean and the least sure glyph: one bad character spoils a value, but not all of it. */
function glyphConfidence(glyphs: readonly Glyph[]): number {
  const marks = glyphs.map((glyph) => glyph.confidence);
  if (marks.length === 0) return 0;
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
  return 0.7 * mean + 0.3 * Math.min(...marks);
}

function recognised({ glyphs }: Segment): string {
  return glyphs.map((glyph) => glyph.char).join('');
}
