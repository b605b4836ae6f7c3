import type { DocumentDefinition, ReadContext, Slot, Witnesses } from '../documents/define.ts';
import type { Check, DocumentReading, FieldReading, NotRecognised } from '../documents/reading.ts';
import type { Page } from '../page.ts';
import { barcodeOf } from './barcode/barcode-of.ts';
import { type Doubt, doubtsOf } from './doubts.ts';
import { fieldReading, notRead } from './field-reading.ts';
import { type Grid, gridsOf } from './grids.ts';
import { mrzOf } from './mrz/mrz-of.ts';
import type { MrzReading } from './mrz/read-mrz.ts';
import { printedWitness } from './printed-witness.ts';
import { isRecognised, type Pages, recogniseType } from './recognise-type.ts';
import { reconcile } from './reconcile.ts';
import { reconcileBarcode } from './reconcile-barcode.ts';
import { type RereadPage, rereadSlot } from './reread-slot.ts';
import type { SlotReading } from './slot-reading.ts';
import { slotsOf } from './slots-of.ts';
import { pageLabels } from './viz/page-labels.ts';
import { readViz, type VizResult } from './viz/read-viz.ts';
import { joinedReading, type VizReading } from './viz/viz-reading.ts';

export interface ReadDocument extends DocumentReading {
  /** What a second look may find, missing values first. */
  readonly doubts: readonly Doubt[];
  /** What is to be read cell by cell. */
  readonly grids: readonly Grid[];
}

/**
 * Makes a document's fields of its pages: finds the MRZ and the visual zone's labels, reads both, holds them against
 * each other, and proves what can be proved. Pure but for `reread`. Never throws on what a page holds.
 * @param today ISO date, for the century of two-digit years
 */
export async function readDocument(
  pages: Pages,
  definition: DocumentDefinition,
  reread?: RereadPage,
  today = new Date().toISOString().slice(0, 10),
): Promise<ReadDocument | NotRecognised> {
  const candidates = recogniseType(pages, definition.type);
  if (!isRecognised(definition.type, candidates)) return { documentType: null, candidates };
  const all = pages.back ? [pages.front, pages.back] : [pages.front];
  const { viz, mrz, context } = readZones(all, definition, today);
  const barcode = barcodeOf(all, definition);
  const checks: Check[] = [];
  const slots = new Map<string, SlotReading>();
  for (const [name, slot] of sourcesOf(definition)) {
    const value = slot.mrz && mrz?.values.get(slot.mrz);
    const printed = printedFor(name, slot, viz);
    const zones = { viz: printed, mrz: value && mrz ? { value, page: mrz.page } : undefined };
    const encoded = slot.barcode && barcode?.reading.values.get(slot.barcode);
    const placed = encoded && barcode ? { ...barcode, value: encoded } : undefined;
    const { reading, checks: own } = reconcileBarcode(name, slot, reconcile(name, slot, zones, context), placed);
    const closer = reading && reread ? await rereadSlot(reading, slot, reread, context) : reading;
    if (closer) slots.set(name, closer);
    checks.push(...own);
  }
  repair(definition, slots, context);
  const fields = fieldsOf(pages, definition, slots, context);
  const published = witnesses(fields);
  const valueOf: Witnesses = (name) =>
    published(name) ?? (name in definition.fields ? null : (slots.get(name)?.value ?? null));
  for (const rule of definition.checks ?? []) {
    const check = rule(valueOf);
    if (check) checks.push(check);
  }
  const doubts = doubtsOf(definition, fields, viz, pages);
  const grids = gridsOf(definition, viz.frames);
  return { documentType: definition.type, fields, checks: [...checks, ...mrzChecks(mrz)], doubts, grids };
}

/** The visual zone with the MRZ's values as a guide, and the MRZ with the visual zone's as its witness. */
function readZones(
  pages: readonly Page[],
  definition: DocumentDefinition,
  today: string,
): { viz: VizResult; mrz: MrzReading | null; context: ReadContext } {
  const slots = slotsOf(definition);
  const first = mrzOf(pages, definition, { today });
  const state = first?.values.get('issuingState');
  const issuer = state?.verdict === 'VALID' ? state.value : (definition.state ?? definition.mrz?.issuingState);
  const context: ReadContext = { today, ...(issuer !== undefined && { state: issuer }) };
  const viz = readViz(pages, {
    slots,
    labelsOf: (page) => pageLabels(page, definition),
    context,
    except: first ? [{ page: first.page, box: first.box }] : [],
    vouched: (name) => {
      const key = slots.get(name)?.mrz;
      return key && first?.values.get(key)?.value;
    },
  });
  const mrz = first && mrzOf(pages, definition, { today, witness: printedWitness(viz, slots, context) });
  return { viz, mrz, context };
}

/** What is printed for a slot: its own text, what its parts make together, or the text that holds it. */
function printedFor(
  name: string,
  { joins = [], within }: Partial<Slot>,
  { readings }: VizResult,
): VizReading | undefined {
  return (
    readings.get(name) ??
    joinedReading(joins.flatMap((part) => readings.get(part) ?? [])) ??
    (within === undefined ? undefined : readings.get(within))
  );
}

/** Fields that are read as one (from print, MRZ or barcode), and parts. */
function sourcesOf(definition: DocumentDefinition): Map<string, Partial<Slot>> {
  const sources = new Map<string, Partial<Slot>>(slotsOf(definition));
  for (const [name, field] of Object.entries(definition.fields)) {
    if ((field.mrz ?? field.barcode) && !sources.has(name)) sources.set(name, field);
  }
  return sources;
}

/** Corrections that a check digit proves; what was read beside may have a say. */
function repair(definition: DocumentDefinition, slots: Map<string, SlotReading>, context: ReadContext): void {
  for (const [name, field] of Object.entries(definition.fields)) {
    const reading = slots.get(name);
    if (!field.repair || !reading?.viz) continue;
    const glyphs = reading.viz.segments
      .flatMap((segment) => segment.glyphs)
      .filter(({ char }) => /[\p{L}\p{N}|]/u.test(char));
    const repaired = field.repair(glyphs, (other) => slots.get(other)?.value ?? null, context);
    if (repaired !== null && repaired !== reading.value)
      slots.set(name, { ...reading, value: repaired, rule: 'corrected' });
  }
}

function fieldsOf(
  pages: Pages,
  definition: DocumentDefinition,
  slots: ReadonlyMap<string, SlotReading>,
  context: ReadContext,
): FieldReading[] {
  const fields = Object.entries(definition.fields).map(([name, field]) =>
    fieldReading(name, field, slots, pages, context),
  );
  const valueOf = witnesses(fields);
  return fields.map((field) => {
    const derivation = definition.derive?.find((candidate) => candidate.field === field.name);
    const from = derivation && fields.find((other) => other.name === derivation.from);
    if (field.value !== null || !derivation || from?.verdict !== 'VALID') return field;
    const origin = valueOf(derivation.from);
    const value = origin === null ? null : derivation.using(origin, context);
    if (value === null) return field;
    return {
      ...notRead(field.name),
      value,
      rawText: origin,
      confidence: from.confidence,
      source: 'DERIVED',
      rule: derivation.rule,
      verdict: 'VALID',
    };
  });
}

function witnesses(fields: readonly FieldReading[]): Witnesses {
  return (name) => fields.find((field) => field.name === name)?.value ?? null;
}

function mrzChecks(mrz: MrzReading | null): Check[] {
  return (mrz?.checks ?? []).map(({ name, holds }) => ({
    rule: `MRZ check digit: ${name} (ICAO 9303-3 §4.9)`,
    verdict: holds ? 'VALID' : 'INVALID',
    evidence: holds ? 'the check digit agrees' : 'the check digit does not agree',
  }));
}
