import type { DocumentDefinition } from '../documents/define.ts';
import { documentTypes, findDocument } from '../documents/registry.ts';
import type { Page, Script } from '../page.ts';
import { barcodeOf } from './barcode/barcode-of.ts';
import { mrzOf } from './mrz/mrz-of.ts';
import type { MrzReading } from './mrz/read-mrz.ts';
import { slotsOf } from './slots-of.ts';
import { editsAllowed, findText } from './viz/find-text.ts';
import { type FoldedText, foldedLine, foldText } from './viz/fold-text.ts';
import { pageLabels } from './viz/page-labels.ts';

export interface Candidate {
  readonly documentType: string;
  /** How much speaks for the type; from `enough` on it is taken. */
  readonly score: number;
}

export interface Pages {
  readonly front: Page;
  readonly back?: Page;
}

/**
 * From here on a document that the caller named is taken for what they say. Half of a card's labels, or its title, or
 * its number are enough, so that a poor photo is read for what it gives; labels that many documents share (name, date
 * of birth, sex) are not.
 */
export const enough = 0.6;

/**
 * The types that the pages may show, most likely first; those for which nothing speaks are left out. Labels, of which there
 * are many and which many documents share, are looked for where a type's own signs leave a doubt.
 * @param named the type that the caller says it is
 */
export function recogniseType(pages: Pages, named?: string): Candidate[] {
  const signs = documentTypes.map((definition) => ({ definition, score: signsOf(pages, definition) }));
  const isClear = signs.some(({ definition, score }) => score >= 1 && !definition.generic);
  return signs
    .map(({ definition, score }) => {
      const isAsked = score > 0 || !isClear || definition.type === named;
      const all = isAsked ? score + labelEvidence(pages, definition) : 0;
      return { documentType: definition.type, score: Math.round(1000 * all) / 1000 };
    })
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => rank(b) - rank(a));
}

/** By score; a generic type stands behind every other that is recognised. */
function rank({ documentType, score }: Candidate): number {
  return isGeneric(documentType) ? Math.min(score, enough - Number.EPSILON) : score;
}

function isGeneric(documentType: string): boolean {
  return findDocument(documentType)?.generic === true;
}

/** Whether a page shows what the caller named: enough speaks for it, and not far more for another type. */
export function isRecognised(documentType: string, candidates: readonly Candidate[]): boolean {
  const own = candidates.find((candidate) => candidate.documentType === documentType)?.score ?? 0;
  const best = candidates[0]?.score ?? 0;
  return own >= enough && (isGeneric(documentType) || own === best || best < 1 || best <= 1.6 * own);
}

const han = /\p{Script=Han}/u;

const lettersOf: Readonly<Record<Script, RegExp>> = {
  ...{ Latn: /\p{Script=Latin}/u, Hans: han, Hant: han, Kore: /\p{Script=Hangul}/u, Thai: /\p{Script=Thai}/u },
  ...{ Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, Arab: /\p{Script=Arabic}/u },
  ...{ Beng: /\p{Script=Bengali}/u, Deva: /\p{Script=Devanagari}/u },
};

/** What no other document shows: the title and other anchors, numbers of their own form, a barcode, an MRZ. */
function signsOf(pages: Pages, definition: DocumentDefinition): number {
  const sides = sidesOf(pages);
  const lines = sides.flatMap((page) => page.lines.map(foldedLine));
  const shows = (text: string) => {
    const wanted = foldedAnchor(text);
    // Closer than a label has to be: no value beside it vouches for it.
    const edits = Math.min(editsAllowed(wanted), Math.floor(wanted.joined.length / (han.test(text) ? 5 : 8)));
    return lines.some((line) => findText(line, wanted, edits) !== null);
  };
  // Where nothing is in a script of the document's, a number of its form may be another's.
  const ofItsScript = definition.script.some((script) =>
    sides.some((page) => page.lines.some(({ text }) => lettersOf[script].test(text))),
  );
  let score = 0;
  for (const { texts, weight } of definition.anchors) if (texts.some(shows)) score += weight;
  for (const [name, slot] of slotsOf(definition)) {
    if ((slot.bare ?? 0) >= 0.9) score += Math.min(formEvidence(sides, definition, name), ofItsScript ? 1 : 0.5);
  }
  // Nothing else is written so.
  if (barcodeOf(sides, definition)) score += 1;
  const mrz = mrzOf(sides, definition);
  return score + (mrz ? mrzEvidence(mrz, definition) : 0);
}

function labelEvidence(pages: Pages, definition: DocumentDefinition): number {
  const labelled = new Set<string>();
  for (const hit of sidesOf(pages).flatMap((page) => pageLabels(page, definition).flat())) {
    if (hit.slot !== null && hit.score >= 0.8) labelled.add(hit.slot);
  }
  return labelled.size * definition.labelWeight;
}

function sidesOf({ front, back }: Pages): readonly Page[] {
  return back ? [front, back] : [front];
}

const ownForm = { VALID: 1, UNCHECKED: 0.5, INVALID: 0.2 };
const otherForm = { VALID: 0.3, UNCHECKED: 0, INVALID: 0 };

/**
 * A value whose form alone tells what it is. A form that nothing else has (`bare` from 0.95 on) counts even without a rule,
 * and is proof with one; of others, one in ten holds its check digit by chance, and a date tells no type.
 */
function formEvidence(pages: readonly Page[], definition: DocumentDefinition, name: string): number {
  const field = definition.fields[name];
  const context = { today: '2999-12-31' };
  let best = 0;
  // The whole line, for numbers that begin with a letter, and what stands behind a label.
  const texts = pages.flatMap((page) => page.lines.flatMap(({ text }) => [text, text.replace(/^\P{Nd}*/u, '')]));
  for (const text of texts) {
    const value = field?.normalise?.(text, context) ?? null;
    if (value === null || (field?.fit?.(value, context) ?? 1) < 1) continue;
    const verdict = field?.validate?.(value, context).verdict ?? 'UNCHECKED';
    best = Math.max(best, ((field?.bare ?? 0) >= 0.95 ? ownForm : otherForm)[verdict]);
  }
  return best;
}

function mrzEvidence(mrz: MrzReading, definition: DocumentDefinition): number {
  const holding = mrz.checks.filter((check) => check.holds).length;
  const code = mrz.documentCode;
  const state = mrz.values.get('issuingState');
  const wanted = definition.mrz?.issuingState ?? state?.value;
  if (state?.verdict === 'VALID' && state.value !== wanted) return 0;
  // Any text may be taken for a zone; the check digits of one cannot hold by chance.
  if (definition.generic && holding < 2) return 0;
  // Two of another text's may, but it names no state.
  if (state?.verdict === 'INVALID' && holding < 3) return 0;
  const otherDocument = code !== null && definition.mrz?.documentCode.test(code) === false;
  if (otherDocument) return holding >= 3 && /^[FRBD]/.test(code) ? 0.6 : 0;
  // A first letter alone is soon found in any text; without the first line, nothing says whose zone it is.
  if (code === null) return 0.1 + 0.1 * holding;
  return (holding === 0 ? 0.2 : 0.6) + 0.25 * holding;
}

const anchors = new Map<string, FoldedText>();

function foldedAnchor(text: string): FoldedText {
  const known = anchors.get(text) ?? foldText(text);
  anchors.set(text, known);
  return known;
}
