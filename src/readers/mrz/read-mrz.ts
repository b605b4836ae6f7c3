import type { MrzFormat, MrzKey } from '../../documents/define.ts';
import type { Page } from '../../page.ts';
import { type Box, union } from '../geometry.ts';
import { checkHolds, textOver, wasRead } from './check-digits.ts';
import { completeNames } from './complete-names.ts';
import { documentCodeOf, findZones, type MrzZone } from './find-zones.ts';
import { mrzLayouts } from './layouts.ts';
import { longNumberLayout } from './long-number.ts';
import { noWitness, repairColumns, type Witness } from './repair-columns.ts';
import { snapCodes } from './snap-codes.ts';
import type { MrzValue } from './value-over.ts';
import { printedLines, zoneText, zoneValues } from './zone-values.ts';

export interface MrzReading {
  readonly page: Page;
  readonly format: MrzFormat;
  /** The document code, fillers dropped; null where the first line is not there. */
  readonly documentCode: string | null;
  readonly values: ReadonlyMap<MrzKey, MrzValue>;
  /** Every check digit of the layout that could be looked at. */
  readonly checks: readonly { readonly name: string; readonly holds: boolean }[];
  /** The lines as recognised, and the same lines in the format's columns, repaired; without those not found. */
  readonly printed: readonly string[];
  readonly lines: readonly string[];
  readonly box: Box;
}

export interface MrzOptions {
  /** The formats looked for; default all of them. */
  readonly formats?: readonly MrzFormat[];
  /** ISO date, for the century of two-digit years (see mrzDate). */
  readonly today?: string;
  /** What the visual zone says, to decide between corrections. */
  readonly witness?: Witness;
}

const everyFormat = mrzLayouts.map(({ format }) => format);

/** The machine-readable zone that a page shows, or undefined; where it shows several, the one read best. Never throws. */
export function readMrz(page: Page, options: MrzOptions = {}): MrzReading | undefined {
  return readMrzs(page, options)[0];
}

/**
 * Every machine-readable zone of a page, the one read best first. Misread characters are corrected only where check
 * digits, the table of codes or the print prove it. Never throws, whatever the page holds.
 */
export function readMrzs(page: Page, options: MrzOptions = {}): MrzReading[] {
  const { formats = everyFormat, today = new Date().toISOString().slice(0, 10), witness = noWitness } = options;
  return findZones(page, formats).map((zone) => readZone(zone, page, today, witness));
}

function readZone(
  { layout: plain, found, lines: aligned }: MrzZone,
  page: Page,
  today: string,
  witness: Witness,
): MrzReading {
  const layout = longNumberLayout(plain, aligned);
  const [names] = layout.fields.names ?? [];
  const lines = snapCodes(repairColumns(aligned, layout, witness), layout).map((line, index) =>
    line && names?.line === index ? completeNames(line, names, witness.names) : line,
  );
  const zone = { layout, found, aligned, lines };
  const text = zoneText(zone);
  const there = found.flatMap((line) => (line ? [line] : []));
  return {
    page,
    format: layout.format,
    documentCode: documentCodeOf(lines, layout),
    values: new Map([...zoneValues(zone, today), ...(text ? [['text', text] as const] : [])]),
    checks: layout.checks.flatMap((check) => {
      const holds = wasRead(aligned, check) || check.mayBeFiller === true ? checkHolds(lines, check) : null;
      return holds === null ? [] : [{ name: check.name, holds }];
    }),
    printed: printedLines(found),
    lines: layout.lines.flatMap((kinds, line) => textOver(lines, [{ line, from: 0, to: kinds.length }]) ?? []),
    box: union(there.map(({ box }) => box)),
  };
}
