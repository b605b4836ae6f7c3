import type { DocumentDefinition } from '../../documents/define.ts';
import type { Line, Page } from '../../page.ts';
import { slotsOf } from '../slots-of.ts';
import { fieldNumberFinder, isFieldNumber } from './find-field-numbers.ts';
import { type Label, type LabelHit, labelFinder } from './find-labels.ts';

interface Finders {
  readonly words: (line: Line) => LabelHit[];
  readonly numbers: (page: Page) => LabelHit[][];
}

const finders = new WeakMap<DocumentDefinition, Finders>();
const found = new WeakMap<Page, Map<DocumentDefinition, readonly (readonly LabelHit[])[]>>();

/** A definition's labels in each line of a page. Looked for once: recognising the type and reading it both ask. */
export function pageLabels(page: Page, definition: DocumentDefinition): readonly (readonly LabelHit[])[] {
  const ofPage = found.get(page) ?? new Map<DocumentDefinition, readonly (readonly LabelHit[])[]>();
  found.set(page, ofPage);
  const known = ofPage.get(definition);
  if (known) return known;
  const { words, numbers } = findersFor(definition);
  const numbered = numbers(page);
  const hits = withoutStrays(page.lines.map(words)).map((inLine, index) => together(inLine, numbered[index] ?? []));
  ofPage.set(definition, hits);
  return hits;
}

function findersFor(definition: DocumentDefinition): Finders {
  const known = finders.get(definition);
  if (known) return known;
  const labels: Label[] = (definition.otherLabels ?? []).map((text) => ({ slot: null, text }));
  const wanted = new Set([...slotsOf(definition).values()].flatMap(({ labels: texts = [] }) => texts));
  for (const text of definition.anchors.flatMap(({ texts }) => texts)) {
    const isValue = isPublished(text, definition);
    // An anchor may be a slot's label, too.
    if (isValue || !wanted.has(text)) labels.push({ slot: null, text, alone: true, isValue });
  }
  for (const [slot, { labels: texts = [] }] of slotsOf(definition))
    for (const text of texts) labels.push({ slot, text });
  const made = {
    words: labelFinder(labels.filter(({ text }) => !isFieldNumber(text))),
    numbers: fieldNumberFinder(labels.filter(({ text }) => isFieldNumber(text))),
  };
  finders.set(definition, made);
  return made;
}

/** Whether a title is itself a field's value. */
function isPublished(title: string, definition: DocumentDefinition): boolean {
  return [...slotsOf(definition).values()].some(
    ({ bare, labels, normalise }) =>
      bare !== undefined && !labels && normalise(title, { today: '2999-12-31' }) === title,
  );
}

/** Words know their own number (`4d LIC#`): where both are found, the number says nothing more. */
function together(words: readonly LabelHit[], numbers: readonly LabelHit[]): readonly LabelHit[] {
  const others = numbers.filter(({ from, to }) => words.every((word) => to < word.from || word.to <= from));
  return others.length === 0 ? words : [...words, ...others].sort((a, b) => a.from - b.from);
}

/**
 * Two Chinese characters are soon found inside a value (民族 in an address on 民族路). Where a label stands at a line's
 * beginning or behind another label's short value, the same label in the middle of a text is none.
 */
function withoutStrays(lines: readonly (readonly LabelHit[])[]): readonly (readonly LabelHit[])[] {
  const firm = new Set(lines.flat().flatMap((hit) => (hit.firm ? [hit.slot] : [])));
  return lines.map((hits) => hits.filter((hit) => hit.firm || !firm.has(hit.slot)));
}
