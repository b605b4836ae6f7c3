import type { FieldDefinition, ReadContext } from '../documents/define.ts';
import type { FieldReading, Side } from '../documents/reading.ts';
import type { Page } from '../page.ts';
import { confidenceOf } from './confidence.ts';
import { together } from './evidence.ts';
import { polygonOf, union } from './geometry.ts';
import type { SlotReading } from './slot-reading.ts';

/** A published field of what was read for it, with its own rule's verdict. */
export function fieldReading(
  name: string,
  field: FieldDefinition,
  slots: ReadonlyMap<string, SlotReading>,
  pages: { readonly front: Page; readonly back?: Page },
  context: ReadContext,
): FieldReading {
  const reading = field.compose ? composed({ ...field, compose: field.compose }, slots) : slots.get(name);
  if (!reading) return notRead(name);
  const finding = field.validate?.(reading.value, context) ?? { verdict: reading.verdict, rule: reading.rule };
  const corrected = field.validate !== undefined && reading.rule === 'corrected';
  const side: Side | null = reading.at === null ? null : reading.at.page === pages.back ? 'BACK' : 'FRONT';
  const evidence = { ...reading.evidence, corrected: reading.evidence.corrected || reading.rule === 'corrected' };
  return {
    name,
    value: reading.value,
    rawText: reading.rawText,
    confidence: confidenceOf(evidence, finding.verdict),
    polygon: reading.at && polygonOf(reading.at.box),
    side,
    source: reading.source,
    verdict: finding.verdict,
    rule: corrected && finding.rule !== null ? `${finding.rule} (corrected by it)` : finding.rule,
    evidence,
  };
}

/** A field that was not on the page, or could not be read. */
export function notRead(name: string): FieldReading {
  return {
    name,
    value: null,
    rawText: null,
    confidence: null,
    polygon: null,
    side: null,
    source: null,
    verdict: 'UNCHECKED',
    rule: null,
  };
}

/** Parts in order; what the first alternative that has any gives. */
function composed(
  { compose, join = ' ', whole }: Required<Pick<FieldDefinition, 'compose'>> & FieldDefinition,
  slots: ReadonlyMap<string, SlotReading>,
): SlotReading | undefined {
  for (const names of compose) {
    const parts = names.flatMap((name) => slots.get(name) ?? []);
    const [first] = parts;
    if (!first || (whole && parts.length < names.length)) continue;
    const boxes = parts.flatMap((part) => (part.at && part.at.page === first.at?.page ? [part.at.box] : []));
    return {
      value: parts.map((part) => part.value).join(join),
      rawText: parts.map((part) => part.rawText).join('\n'),
      evidence: together(parts.map((part) => part.evidence)),
      at: first.at && { page: first.at.page, box: union(boxes) },
      source: parts.some((part) => part.source === 'VIZ') ? 'VIZ' : first.source,
      verdict: first.verdict,
      rule: first.rule,
    };
  }
  return undefined;
}
