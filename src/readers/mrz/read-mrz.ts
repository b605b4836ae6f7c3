import type { MrzKey } from '../../documents/define.ts';
import { calendarDate } from '../../documents/normalise/calendar-date.ts';
import { isCountryCode } from '../../documents/normalise/country-name.ts';
import { genderFromMrz } from '../../documents/normalise/gender.ts';
import type { Verdict } from '../../documents/reading.ts';
import type { Page } from '../../page.ts';
import { type Box, union } from '../geometry.ts';
import type { Column } from './align-line.ts';
import type { FoundMrz } from './find-mrz.ts';
import { type CheckedSpans, type MrzLayout, mrzLayouts, type Span } from './layouts.ts';
import { completeNames } from './complete-names.ts';
import { snapCodes } from './snap-codes.ts';
import { checkHolds, noWitness, repairColumns, textOver, type Witness } from './repair-columns.ts';

export interface MrzReading {
  readonly page: Page;
  /** The document code, fillers dropped; null where the first line is not there. */
  readonly documentCode: string | null;
  readonly values: ReadonlyMap<MrzKey, MrzValue>;
  /** Every check digit of the layout that could be looked at. */
  readonly checks: readonly { readonly name: string; readonly holds: boolean }[];
  /** The lines as recognised. */
  readonly printed: readonly string[];
  readonly box: Box;
}

export interface MrzValue {
  /** Dates in ISO form, sex as Male, Female or X, names with spaces; else the zone's characters without fillers. */
  readonly value: string;
  /** The zone's own characters, as recognised. */
  readonly raw: string;
  readonly confidence: number;
  readonly box: Box;
  readonly verdict: Verdict;
  readonly rule: string | null;
}

/**
 * Values of a found zone. Misread characters are corrected only where a check digit proves it.
 * @param today ISO date, for the century of two-digit years
 * @param witness what the visual zone says, to decide between corrections
 */
export function readMrz(found: FoundMrz, page: Page, today: string, witness: Witness = noWitness): MrzReading {
  const layout = mrzLayouts[found.format];
  const aligned = chooseColumns(found, layout);
  const { names } = layout.fields;
  const lines = snapCodes(repairColumns(aligned, layout, witness), layout).map((line, index) =>
    line && names?.line === index ? completeNames(line, names, witness.names) : line,
  );
  const zone: Zone = { found, layout, aligned, lines };
  const values = new Map<MrzKey, MrzValue>();
  const add = (key: MrzKey, field: Span | undefined, make: (text: string) => string | null, share = 1) => {
    const value = field && valueOver(zone, key, field, make);
    if (value) values.set(key, { ...value, confidence: value.confidence * share });
  };
  const { fields } = layout;
  const bare = (text: string) => text.replaceAll('<', '') || null;
  add('documentNumber', fields.documentNumber, bare);
  for (const key of ['issuingState', 'nationality'] as const) {
    add(key, fields[key], bare);
    const value = values.get(key);
    if (value) values.set(key, { ...value, ...codeFinding(value) });
  }
  add('optionalData', fields.optionalData, bare);
  add('sex', fields.sex, genderFromMrz);
  add('expiryDate', fields.expiryDate, (text) => mrzDate(text, today, 'future'));
  add('birthDate', fields.birthDate, (text) => mrzDate(text, today, 'past'));
  const nameColumns = fields.names && lines[fields.names.line]?.slice(fields.names.from, fields.names.to);
  const [surname, givenNames] = splitNames(nameColumns ?? []);
  add('surname', fields.names, () => nameOf(surname), withoutHoles(surname));
  add('givenNames', fields.names, () => nameOf(givenNames), withoutHoles(givenNames));
  const whole = wholeZone(zone);
  if (whole) values.set('text', whole);
  const boxes = found.lines.flatMap((line) => (line ? [line.box] : []));
  return {
    page,
    documentCode: fields.documentCode ? (textOver(lines, [fields.documentCode])?.replaceAll('<', '') ?? null) : null,
    values,
    checks: layout.checks.flatMap((check) => {
      // A digit that was dropped and put back from what it stands over proves nothing.
      const wasRead = aligned[check.digit.line]?.[check.digit.from]?.glyph !== undefined || check.mayBeFiller === true;
      const holds = wasRead ? checkHolds(lines, check) : null;
      return holds === null ? [] : [{ name: check.name, holds }];
    }),
    printed: found.lines.flatMap((line) => (line ? [line.printed] : [])),
    box: union(boxes),
  };
}

/** Each line's columns by position, or without it where more check digits agree so. */
function chooseColumns({ lines }: FoundMrz, layout: MrzLayout): (readonly Column[] | null)[] {
  const holding = (columns: readonly (readonly Column[] | null)[]) =>
    layout.checks.filter((check) => checkHolds(columns, check) === true).length;
  let chosen = lines.map((line, index) => line && cleanTail(line.columns, layout, index));
  for (const [index, line] of lines.entries()) {
    if (!line?.otherColumns) continue;
    const other = chosen.with(index, cleanTail(line.otherColumns, layout, index));
    if (holding(other) > holding(chosen)) chosen = other;
  }
  return chosen;
}

interface Zone {
  readonly found: FoundMrz;
  readonly layout: MrzLayout;
  readonly aligned: readonly (readonly Column[] | null)[];
  readonly lines: readonly (readonly Column[] | null)[];
}

const codeTable = 'ICAO 9303-3 §5 codes';
const rule = 'ICAO 9303-3 §4.9 check digit';

function valueOver(zone: Zone, key: string, field: Span, make: (text: string) => string | null): MrzValue | null {
  const text = textOver(zone.lines, [field]);
  const value = text === null ? null : make(text);
  const line = zone.found.lines[field.line];
  if (text === null || value === null || value === '' || !line) return null;
  const check = zone.layout.checks.find((candidate) => candidate.name === key);
  const holds = check ? checkHolds(zone.lines, check) : null;
  const repaired = check !== undefined && changed(zone, check);
  return {
    value,
    raw: rawOver(zone, field),
    confidence: confidenceOver(zone, field, holds),
    box: columnsBox(line, field),
    verdict: holds === null ? 'UNCHECKED' : holds ? 'VALID' : 'INVALID',
    rule: holds === null ? null : repaired ? `${rule} (corrected by it)` : rule,
  };
}

/** Codes have no check digit, but a table. */
function codeFinding({ value, raw }: MrzValue): Pick<MrzValue, 'verdict' | 'rule'> {
  const corrected = raw.replaceAll('<', '') !== value;
  return {
    verdict: isCountryCode(value) ? 'VALID' : 'INVALID',
    rule: corrected ? `${codeTable} (corrected to the one code that fits)` : codeTable,
  };
}

/** Whether a correction was made inside a checked field. */
function changed(zone: Zone, check: CheckedSpans): boolean {
  const spans = [...check.over, check.digit];
  return textOver(zone.aligned, spans) !== textOver(zone.lines, spans);
}

function wholeZone(zone: Zone): MrzValue | null {
  if (zone.lines.some((line) => line === null)) return null;
  const width = zone.layout.lines[0]?.length ?? 0;
  const spans = zone.layout.lines.map((_, line) => ({ line, from: 0, to: width }));
  const holding = zone.layout.checks.map((check) => checkHolds(zone.lines, check));
  const valid = holding.every((holds) => holds !== false);
  const repaired = textOver(zone.aligned, spans) !== textOver(zone.lines, spans);
  const boxes = zone.found.lines.flatMap((line) => (line ? [line.box] : []));
  return {
    value: spans.map((line) => textOver(zone.lines, [line]) ?? '').join('\n'),
    raw: zone.found.lines.map((line) => line?.printed ?? '').join('\n'),
    confidence: Math.min(...spans.map((line) => confidenceOver(zone, line, valid))),
    box: union(boxes),
    verdict: valid ? 'VALID' : 'INVALID',
    rule: repaired ? 'ICAO 9303 check digits (corrected by them, the codes and the print)' : 'ICAO 9303 check digits',
  };
}

function rawOver(zone: Zone, { line, from, to }: Span): string {
  return (zone.aligned[line] ?? [])
    .slice(from, to)
    .map(({ char, glyph }) => glyph?.char ?? char)
    .join('');
}

/** Mean of the glyphs' confidences, drawn towards 1 by a check that holds and halved by one that fails. */
function confidenceOver(zone: Zone, { line, from, to }: Span, holds: boolean | null): number {
  const glyphs = (zone.lines[line] ?? [])
    .slice(from, to)
    .flatMap(({ glyph, char }) => (glyph && char !== '<' ? [glyph] : []));
  const mean = glyphs.length === 0 ? 0.5 : glyphs.reduce((sum, glyph) => sum + glyph.confidence, 0) / glyphs.length;
  return holds === null ? mean : holds ? 1 - (1 - mean) * 0.2 : mean * 0.5;
}

function columnsBox(line: { box: Box; columns: readonly Column[] }, field: Span): Box {
  const xs = line.columns
    .slice(field.from, field.to)
    .flatMap(({ glyph, char }) => (glyph && char !== '<' ? [glyph.x] : []));
  const pitch = (line.box.right - line.box.left) / line.columns.length;
  if (xs.length === 0) return line.box;
  return { ...line.box, left: Math.min(...xs) - pitch / 2, right: Math.max(...xs) + pitch / 2 };
}

/**
 * In a names line nothing follows the given names but fillers (ICAO 9303-4 §4.2.2.1), so what stands behind a second
 * `<<` is a misread filler, unless it is long and sure enough to be a name. A lone doubtful letter between fillers too.
 */
function cleanTail(columns: readonly Column[], layout: MrzLayout, line: number): readonly Column[] {
  const { names } = layout.fields;
  if (!names || names.line !== line) return columns;
  const [, givenNames] = splitNames(columns.slice(names.from));
  const from = columns.length - givenNames.length;
  const end = doubleFiller(givenNames);
  const tailFrom = end === null ? columns.length : from + end;
  return columns.map((column, index) => {
    const letter = column.char !== '<' && column.glyph;
    if (!letter || index < names.from) return column;
    const alone = isReadFiller(columns[index - 1]) && isReadFiller(columns[index + 1]);
    const doubtful = letter.confidence < 0.75 || (letter.runnerUp === '<' && letter.confidence < 0.9);
    const inTail = index >= tailFrom && (alone || doubtful || wordAt(columns, index) < 3);
    return inTail || (alone && doubtful) ? { ...column, char: '<' } : column;
  });
}

/** Letters in the run that a column stands in. */
function wordAt(columns: readonly Column[], index: number): number {
  let from = index;
  let to = index;
  while (from > 0 && columns[from - 1]?.char !== '<') from -= 1;
  while (to < columns.length - 1 && columns[to + 1]?.char !== '<') to += 1;
  return to - from + 1;
}

function nameOf(columns: readonly Column[]): string | null {
  const text = columns.map((column) => column.char).join('');
  return text.replace(/<+/g, ' ').trim() || null;
}

/** The share of a name's columns that were read: a hole among its letters is a letter lost, or a filler. */
function withoutHoles(columns: readonly Column[]): number {
  const last = columns.findLastIndex((column) => column.char !== '<');
  const inside = columns.slice(0, last + 1);
  return inside.length === 0 ? 1 : inside.filter((column) => column.glyph !== undefined).length / inside.length;
}

/**
 * Surname and given names: `<<` parts them (ICAO 9303-4 §4.2.2.1). A filler that the recogniser gave counts before one
 * that was only left over, since that may be a letter it dropped.
 */
function splitNames(columns: readonly Column[]): readonly [surname: readonly Column[], givenNames: readonly Column[]] {
  const read = doubleFiller(columns);
  const letters = columns.findLastIndex((column) => column.char !== '<');
  const any = columns.findIndex((column, index) => column.char === '<' && columns[index + 1]?.char === '<');
  const at = read !== null && read < letters ? read : any;
  if (at < 0) return [columns, []];
  const from = columns.findIndex((column, index) => index > at && column.char !== '<');
  return [columns.slice(0, at), from < 0 ? [] : columns.slice(from)];
}

/** Where two fillers that were both read stand side by side, or null. */
function doubleFiller(columns: readonly Column[]): number | null {
  const at = columns.findIndex((column, index) => isReadFiller(column) && isReadFiller(columns[index + 1]));
  return at < 0 ? null : at;
}

function isReadFiller(column: Column | undefined): boolean {
  return column?.char === '<' && column.glyph !== undefined;
}

/** YYMMDD. A birth is the last such day that is not in the future; an expiry falls within 50 years of today. */
function mrzDate(text: string, today: string, lies: 'past' | 'future'): string | null {
  const match = /^(\d\d)(\d\d)(\d\d)$/.exec(text);
  if (!match) return null;
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100;
  const dateIn = (start: number) => calendarDate(start + Number(match[1]), Number(match[2]), Number(match[3]));
  const here = dateIn(century);
  if (lies === 'past') return here !== null && here <= today ? here : dateIn(century - 100);
  const year = century + Number(match[1]);
  return year - Number(today.slice(0, 4)) > 50 ? dateIn(century - 100) : here;
}
