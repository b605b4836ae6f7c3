import type { MrzKey } from '../../documents/define.ts';
import { isCountryCode } from '../../documents/normalise/country-name.ts';
import { genderFromMrz } from '../../documents/normalise/gender.ts';
import { checkHolds, columnsOver, textOver } from './check-digits.ts';
import type { MrzField, Span } from './layouts.ts';
import { mrzDate } from './mrz-date.ts';
import { nameOf, splitNames, withoutHoles } from './names.ts';
import type { FoundLine } from './stack-rows.ts';
import {
  boxOver,
  confidenceOver,
  evidenceOver,
  isThere,
  type MrzValue,
  type RepairedZone,
  valueOver,
} from './value-over.ts';

const codeTable = 'ICAO 9303-3 §5 codes';
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
    const whole = withoutHoles(columns);
    const doubt = value.evidence.doubt + (1 - whole) * columns.length;
    const evidence = { ...value.evidence, doubt };
    return [[key, { ...value, confidence: value.confidence * whole, evidence, ...(cut && { cut }) }]];
  });
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
    evidence: evidenceOver(zone, spans),
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

/** The lines as recognised; one where a row holds several. */
export function printedLines(found: readonly (FoundLine | null)[]): string[] {
  return found.flatMap((line, index) => (line && line.pieces !== found[index - 1]?.pieces ? [line.printed] : []));
}
