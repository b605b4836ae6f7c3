import type { MrzKey } from '../../documents/define.ts';
import { isCountryCode } from '../../documents/normalise/country-name.ts';
import { genderFromMrz } from '../../documents/normalise/gender.ts';
import type { Verdict } from '../../documents/reading.ts';
import { type Box, union } from '../geometry.ts';
import type { Column } from './align-line.ts';
import { checkHolds, columnsOver, compositeOf, covers, textOver, type ZoneLines } from './check-digits.ts';
import type { FoundLine } from './find-zones.ts';
import type { MrzField, MrzLayout, Span } from './layouts.ts';
import { mrzDate } from './mrz-date.ts';
import { nameOf, splitNames, withoutHoles } from './names.ts';

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
  readonly box: Box;
  readonly verdict: Verdict;
  /** Null where UNCHECKED. */
  readonly rule: string | null;
  /** A name that fills its columns to the last: it may go on (ICAO 9303-4 §4.2.2.3). */
  readonly cut?: true;
}

const codeTable = 'ICAO 9303-3 §5 codes';
const rule = 'ICAO 9303-3 §4.9 check digit';
const bare = (text: string): string | null => text.replaceAll('<', '') || null;

/** Every value of a zone that could be read. */
export function zoneValues(zone: RepairedZone, today: string): ReadonlyMap<MrzKey, MrzValue> {
  const { layout } = zone;
  const { fields } = layout;
  const values = new Map<MrzKey, MrzValue>();
  const add = (
    key: MrzKey,
    make: (text: string) => string | null,
    spans: readonly Span[] | undefined = fields[key],
  ) => {
    const value = spans && valueOver(zone, key, spans, make);
    if (value) values.set(key, value);
  };
  const past = (text: string) => mrzDate(text, today, 'past');
  add('documentNumber', bare);
  add('issuingState', bare);
  add('nationality', bare);
  for (const key of ['issuingState', 'nationality'] as const) {
    const value = values.get(key);
    if (value) values.set(key, { ...value, ...codeFinding(value) });
  }
  add('optionalData', bare);
  add('optionalData2', bare);
  const state = values.get('issuingState');
  const national = state?.verdict === 'VALID' ? layout.personalNumbers?.[state.value] : undefined;
  add('personalNumber', bare, fields.personalNumber ?? national);
  // A filler means that the issuer does not say; a lost letter is none.
  if (fields.sex && columnsOver(zone.lines, fields.sex)?.some(isThere)) add('sex', genderFromMrz);
  add('issueDate', past);
  add('birthDate', past);
  add('expiryDate', (text) => mrzDate(text, today, 'future'));
  for (const [key, value] of nameValues(zone)) values.set(key, value);
  return values;
}

/** Surname and given names, from the columns that they share or from their own. */
function nameValues(zone: RepairedZone): [MrzKey, MrzValue][] {
  const { fields } = zone.layout;
  const shared = fields.names && columnsOver(zone.lines, fields.names);
  const [surname, givenNames] = shared ? splitNames(shared) : [];
  const own = (field: MrzField) => columnsOver(zone.lines, fields[field] ?? []) ?? [];
  const named = [
    ['surname', surname ?? own('surname')],
    ['givenNames', givenNames ?? own('givenNames')],
  ] as const;
  return named.flatMap(([key, columns]): [MrzKey, MrzValue][] => {
    const spans = fields.names ?? fields[key];
    const value = spans && valueOver(zone, key, spans, () => nameOf(columns));
    if (!value) return [];
    const all = shared ?? columns;
    const cut = columns.at(-1) === all.at(-1) && all.at(-1)?.char !== '<';
    return [[key, { ...value, confidence: value.confidence * withoutHoles(columns), ...(cut && { cut }) }]];
  });
}

function valueOver(
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

/** Codes have no check digit, but a table. */
function codeFinding({ value, raw }: MrzValue): Pick<MrzValue, 'verdict' | 'rule'> {
  const corrected = raw.replaceAll('<', '') !== value;
  return {
    verdict: isCountryCode(value) ? 'VALID' : 'INVALID',
    rule: corrected ? `${codeTable} (corrected to the one code that fits)` : codeTable,
  };
}

/** The whole zone as one value, its lines with line breaks between; null where a line is missing. */
export function zoneText(zone: RepairedZone): MrzValue | null {
  const { layout, lines, aligned, found } = zone;
  const spans = layout.lines.map((kinds, line) => ({ line, from: 0, to: kinds.length }));
  const text = textOver(lines, spans);
  if (text === null) return null;
  const valid = layout.checks.every((check) => checkHolds(lines, check) !== false);
  const whole = layout.lines.every((kinds, line) =>
    [...kinds].every((kind, column) => !'lcds'.includes(kind) || isThere(lines[line]?.[column])),
  );
  return {
    value: spans.map((line) => textOver(lines, [line]) ?? '').join('\n'),
    raw: printedLines(found).join('\n'),
    confidence: Math.min(...spans.map((line) => confidenceOver(zone, [line], valid))),
    box: boxOver(zone, spans),
    verdict: !valid ? 'INVALID' : whole ? 'VALID' : 'UNCHECKED',
    rule:
      valid && !whole
        ? null
        : textOver(aligned, spans) === text
          ? 'ICAO 9303 check digits'
          : 'ICAO 9303 check digits (corrected by them, the codes and the print)',
  };
}

/** Whether anything was read, or put in by a repair. */
function isThere(column: Column | undefined): boolean {
  return column?.glyph !== undefined || (column !== undefined && column.char !== '<');
}

/** The lines as recognised; one where a row holds several. */
export function printedLines(found: readonly (FoundLine | null)[]): string[] {
  return found.flatMap((line, index) => (line && line.pieces !== found[index - 1]?.pieces ? [line.printed] : []));
}

function rawOver({ aligned }: RepairedZone, spans: readonly Span[]): string {
  return (columnsOver(aligned, spans) ?? []).map(({ char, glyph }) => glyph?.char ?? char).join('');
}

/** Mean of the glyphs' confidences, drawn towards 1 by a check that holds and halved by one that fails. */
function confidenceOver({ lines }: RepairedZone, spans: readonly Span[], holds: boolean | null): number {
  const glyphs = lettersOf(columnsOver(lines, spans) ?? []);
  const mean = glyphs.length === 0 ? 0.5 : glyphs.reduce((sum, glyph) => sum + glyph.confidence, 0) / glyphs.length;
  return holds === null ? mean : holds ? 1 - (1 - mean) * 0.2 : mean * 0.5;
}

function boxOver({ found }: RepairedZone, spans: readonly Span[]): Box {
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
