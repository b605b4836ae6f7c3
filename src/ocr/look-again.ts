import type { FieldReading, NotRecognised } from '../documents/reading.ts';
import type { Line, Page } from '../page.ts';
import type { Doubt } from '../readers/doubts.ts';
import type { ReadDocument } from '../readers/read-document.ts';
import { findText } from '../readers/viz/find-text.ts';
import { foldText } from '../readers/viz/fold-text.ts';
import { withLines } from '../readers/with-lines.ts';
import type { Sides } from './barcodes/with-barcode.ts';

/** How often a call's pages are looked at again, and how long it may take until no further look is begun, ms. */
const [looksMax, budgetMs] = [4, 400];
/** A reading has to gain this much confidence, summed over its fields, before it takes the place of the first. */
const gainMin = 0.03;

export interface Look {
  /** The lines of an area, read anew. */
  readonly at: (doubt: Doubt, sides: Sides) => Promise<readonly Line[]>;
  /** What stands alone beside the label of a value that may be a character or two. */
  readonly alone: (doubt: Doubt, sides: Sides) => Promise<readonly Line[]>;
  /** The whole document of the sides as they are now. */
  readonly read: (sides: Sides) => Promise<ReadDocument | NotRecognised>;
}

export interface Reading {
  readonly sides: Sides;
  readonly reading: ReadDocument;
}

/**
 * Looks again, closer, at what was missing or doubtful: at those areas alone, and a bounded number of times. What a look
 * gives goes through the same readers as before, and counts only where a field gains by it and none that was sure changes.
 */
export async function lookAgain(first: Reading, look: Look): Promise<Reading> {
  const until = performance.now() + budgetMs;
  let best = await withLonePrint(first, look);
  const asked = new Set<string>();
  for (let looks = 0; looks < looksMax && performance.now() < until; looks += 1) {
    const doubt = best.reading.doubts.find(({ field }) => !asked.has(field));
    if (!doubt) break;
    asked.add(doubt.field);
    const lines = await look.at(doubt, best.sides);
    const sides = withPage(best.sides, doubt.page, withLines(doubt.page, lines));
    if (sides === best.sides) continue;
    const reading = await look.read(sides);
    if (reading.documentType !== null && isBetter(reading, best.reading)) best = { sides, reading };
  }
  return best;
}

/** Values of a character or two that stand alone, all at once: that takes some milliseconds. */
async function withLonePrint(first: Reading, look: Look): Promise<Reading> {
  let { sides } = first;
  for (const doubt of first.reading.doubts.filter(({ lone }) => lone)) {
    const page = doubt.page === first.sides.back?.page ? sides.back?.page : sides.front.page;
    if (page) sides = withPage(sides, page, withLines(page, await look.alone(doubt, first.sides)));
  }
  if (sides === first.sides) return first;
  const reading = await look.read(sides);
  return reading.documentType !== null && isBetter(reading, first.reading) ? { sides, reading } : first;
}

function withPage(sides: Sides, old: Page, page: Page): Sides {
  if (page === old) return sides;
  const { front, back } = sides;
  return back?.page === old ? { front, back: { ...back, page } } : { front: { ...front, page }, back };
}

function isBetter(reading: ReadDocument, before: ReadDocument): boolean {
  const doubtful = new Set(before.doubts.map(({ field }) => field));
  const now = new Map(reading.fields.map((field) => [field.name, field]));
  const keeps = before.fields.every(({ name, value }) => {
    const other = now.get(name)?.value ?? null;
    return value === null || other === value || (doubtful.has(name) && other !== null && isAlike(other, value));
  });
  return keeps && worth(reading.fields) > worth(before.fields) + gainMin;
}

/** Whether one is another reading of the other, not another text of the page: half of the letters agree. */
function isAlike(a: string, b: string): boolean {
  const [first, second] = [foldText(a), foldText(b)];
  const edits = Math.floor(second.joined.length / 2);
  return Math.abs(first.joined.length - second.joined.length) <= edits && findText(first, second, edits) !== null;
}

/** Confidences, summed; a value whose rule does not hold counts half. */
function worth(fields: readonly FieldReading[]): number {
  return fields.reduce(
    (sum, { confidence, verdict }) => sum + (confidence ?? 0) * (verdict === 'INVALID' ? 0.5 : 1),
    0,
  );
}
