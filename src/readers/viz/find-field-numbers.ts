import type { Line, Page } from '../../page.ts';
import { boxOf, heightOf, middleOf } from '../geometry.ts';
import type { Label, LabelHit } from './find-labels.ts';

/** Field numbers of driving licences: `4a.` (EU Directive 2006/126/EC, annex I; ISO/IEC 18013-1, annex A; AAMVA). */
const numberForm = /^(\d{1,2})([a-e]?)\.?$/;

export function isFieldNumber(text: string): boolean {
  return numberForm.test(text);
}

interface Wanted {
  readonly slot: string | null;
  readonly number: number;
  /** The number and its letter as recognisers may give them. */
  readonly shape: RegExp;
  readonly text: string;
}

/** A place where a field number may stand. */
interface Sighting {
  readonly label: Wanted;
  readonly line: number;
  readonly hit: LabelHit;
  readonly weight: number;
  readonly height: number;
  /** Middle of its line, pixels from the top. */
  readonly y: number;
}

/**
 * Finds labels that are numbers. One alone is soon found where it is none (`1 HIGH STREET`), so a page's are chosen
 * together (alone only with its point, exactly, or where words have numbers too): each at most once, at a line's beginning or as a word of its own, ascending down the card (`4a` to `4d` in
 * any order). The returned function gives the hits in each line of a page, left to right.
 */
export function fieldNumberFinder(labels: readonly Label[]): (page: Page) => LabelHit[][] {
  const wanted = labels.map(wantedOf).sort((a, b) => a.number - b.number || (a.text < b.text ? -1 : 1));
  return ({ lines }) => {
    const hits: LabelHit[][] = lines.map(() => []);
    if (wanted.length === 0) return hits;
    const sightings = wanted.flatMap((label) => lines.flatMap((line, index) => sightingsIn(line, index, label)));
    const chosen = heaviestAscent(sightings);
    const [first] = chosen;
    if (chosen.length === 1 && first && first.weight < 1 && !numbersItsFields(lines)) return hits;
    for (const { line, hit } of chosen) hits[line]?.push(hit);
    return hits.map((inLine) => inLine.sort((a, b) => a.from - b.from));
  };
}

/** Whether a page shows numbers before labels of words (`4a ISS`, `9 CLASS`): one that stands alone is then no accident. */
function numbersItsFields(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => /^\d{1,2}[a-e]?\s?\p{L}{3}/u.test(text)).length > 3;
}

const alike: Readonly<Record<string, string>> = {
  ...{ '0': '0OQ', '1': '1Il|!', '2': '2Z', '5': '5S', '6': '6Gb', '8': '8B', '9': '9gq' },
  ...{ a: 'aA@àn', b: 'bB68h', c: 'cC(', d: 'dD', e: 'eE' },
};

function wantedOf({ slot, text }: Label): Wanted {
  const [, digits = '', letter = ''] = numberForm.exec(text) ?? [];
  const shape = [...digits, ...letter].map((char) => `[${alike[char] ?? char}]`).join('');
  // A date that begins like `3.` is none; one behind `3.` is the field's value.
  const behind = String.raw`(?<end>\s?[.,:]\s*(?!\d{1,2}[./-]\d{2,4}(?![./\d-]))|\s+|$|(?=[\p{L}\d]))`;
  return {
    slot,
    number: Number(digits),
    text: digits + letter,
    shape: new RegExp(String.raw`(?<token>${shape})${behind}`, 'gu'),
  };
}

function sightingsIn(line: Line, index: number, label: Wanted): Sighting[] {
  const box = boxOf(line.polygon);
  return [...line.text.matchAll(label.shape)].flatMap((match) => {
    const token = match.groups?.['token'] ?? '';
    const end = match.groups?.['end'] ?? '';
    const before = line.text.slice(0, match.index);
    const after = line.text.slice(match.index + match[0].length);
    const weight = weightOf(token, label.text, end, before, after);
    if (weight === 0) return [];
    const from = /[\p{L}\p{N}]/u.test(before) ? [...before].length : 0;
    const to = [...before, ...match[0]].length;
    const hit = { slot: label.slot, from, to, score: weight, firm: true };
    return [{ label, line: index, hit, weight, height: heightOf(box), y: middleOf(box) }];
  });
}

/** How surely this is a field number, 0 to 1: by its point, its letters, and what stands around it. */
function weightOf(token: string, text: string, end: string, before: string, after: string): number {
  const isExact = token === text;
  const isLettered = text.length > 1 && /\D$/.test(text);
  const isFirst = !/[\p{L}\p{N}]/u.test(before);
  const hasPoint = /[.,:]/.test(end);
  // Behind another value: with a point, or with a letter and either a point or a space (`01.01.20204b.` lost one).
  const isOwnWord = /\s$/.test(before);
  if (!isFirst && !(isLettered ? isOwnWord || hasPoint : isOwnWord && hasPoint && isExact)) return 0;
  const place = isFirst ? 1 : 0.8;
  if (hasPoint) return place * (isExact ? 1 : 0.8);
  if (/^\s/.test(end) || after === '') return isExact ? 0.7 * place : isLettered ? 0.5 * place : 0;
  // Its value runs on without a space: a word behind a number, a number behind a letter.
  const runsOn = isLettered ? /^\d\d?[./-]?\d\d/ : /^\p{Lu}{2}/u;
  return isExact && isFirst && runsOn.test(after) ? 0.5 : 0;
}

/** The heaviest sightings that can stand on one card. They come in the numbers' order. */
function heaviestAscent(sightings: readonly Sighting[]): Sighting[] {
  const best: { readonly weight: number; readonly before: number }[] = [];
  let last = -1;
  for (const [index, sighting] of sightings.entries()) {
    let before = -1;
    for (let other = 0; other < index; other += 1) {
      const candidate = sightings[other];
      if (!candidate || !precedes(candidate, sighting)) continue;
      if ((best[other]?.weight ?? 0) > (best[before]?.weight ?? 0)) before = other;
    }
    best.push({ weight: sighting.weight + (best[before]?.weight ?? 0), before });
    if ((best[index]?.weight ?? 0) > (best[last]?.weight ?? 0)) last = index;
  }
  const chosen: Sighting[] = [];
  for (let at = last; at >= 0; at = best[at]?.before ?? -1) {
    const sighting = sightings[at];
    if (sighting) chosen.push(sighting);
  }
  return chosen;
}

function precedes(a: Sighting, b: Sighting): boolean {
  if (a.label.text === b.label.text) return false;
  const overlap = a.line === b.line && a.hit.from < b.hit.to && b.hit.from < a.hit.to;
  return !overlap && (a.label.number === b.label.number || a.y <= b.y + 0.5 * b.height);
}
