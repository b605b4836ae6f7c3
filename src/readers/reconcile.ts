import type { ReadContext, Slot } from '../documents/define.ts';
import type { Check } from '../documents/reading.ts';
import type { Page } from '../page.ts';
import { confirmed } from './evidence.ts';
import type { MrzValue } from './mrz/value-over.ts';
import type { Reconciled, SlotReading } from './slot-reading.ts';
import type { VizReading } from './viz/viz-reading.ts';

/** What two zones say of one slot. */
export interface Zones {
  readonly viz: VizReading | undefined;
  readonly mrz: { readonly value: MrzValue; readonly page: Page } | undefined;
}

/** A printed value this sure is taken over an MRZ value whose check digit fails. */
const sureEnough = 0.6;
/** An MRZ name read this well has the say over a letter. */
const sure = 0.85;
/** How much surer the print of a name has to be than its MRZ reading. */
const clearly = 0.1;

/**
 * One value of what the visual zone and the MRZ say. Where they agree, each confirms the other and the slot says whose
 * spelling counts; where they differ, the check says so with both values, and the MRZ counts unless its own check digit
 * fails or it is much the worse read of the two.
 */
export function reconcile(name: string, slot: Slot | MrzOnly, zones: Zones, context: ReadContext): Reconciled {
  const { viz, mrz } = zones;
  const printed = viz && slot.normalise ? valuesOf(viz, slot, context) : [];
  const fromViz = viz && printed[0] !== undefined ? vizReading(viz, printed[0]) : null;
  if (!mrz) return { reading: fromViz, check: null };
  const value = slot.fromMrz?.(mrz.value.value) ?? mrz.value.value;
  const fromMrz: SlotReading = {
    value,
    rawText: mrz.value.raw,
    evidence: mrz.value.evidence,
    at: { page: mrz.page, box: mrz.value.box },
    source: 'MRZ',
    verdict: mrz.value.verdict,
    rule: mrz.value.rule,
    mrz: mrz.value.value,
  };
  if (!viz || !fromViz || slot.agrees === null) return { reading: fromMrz, check: null };
  const same = slot.agrees ?? ((a: string, b: string) => a === b);
  const agreeing = printed.find(
    (text) => same(text, mrz.value.value) || (mrz.value.cut === true && beginsAs(text, mrz.value.value, same)),
  );
  const rule = `${name}: VIZ = MRZ`;
  if (agreeing !== undefined) {
    const spelt = slot.spell?.(agreeing, mrz.value.value, context) ?? agreeing;
    const chosen = slot.prefer === 'VIZ' ? { ...vizReading(viz, spelt), mrz: mrz.value.value } : fromMrz;
    // The MRZ has no diacritics: it does not confirm how a printed name is spelt.
    const evidence = slot.prefer === 'VIZ' ? viz.evidence : confirmed(viz.evidence, mrz.value.evidence);
    const { verdict, rule: proof } = fromMrz;
    return {
      reading: { ...chosen, evidence, verdict, rule: proof },
      check: { rule, verdict: 'VALID', evidence: `VIZ ${agreeing}, MRZ ${mrz.value.value}` },
    };
  }
  const evidence = `VIZ ${fromViz.value}, MRZ ${mrz.value.value}`;
  if (mrz.value.verdict === 'VALID' && looksLike(fromViz.value, mrz.value.value)) {
    return { reading: fromMrz, check: { rule, verdict: 'VALID', evidence } };
  }
  const check: Check = { rule, verdict: 'INVALID', evidence };
  const merged = mrz.value.confidence >= sure ? slot.merge?.(fromViz.value, mrz.value.value) : null;
  if (merged != null) {
    const { verdict, rule: proof } = fromMrz;
    const doubted = { ...viz.evidence, corrected: true, witness: 'differs' } as const;
    const reading = { ...vizReading(viz, merged), evidence: doubted, verdict, rule: proof, mrz: mrz.value.value };
    return { reading, check };
  }
  const trustViz = outweighs(viz, mrz.value);
  const chosen = trustViz ? { ...fromViz, verdict: fromMrz.verdict, rule: fromMrz.rule } : fromMrz;
  return { reading: { ...chosen, evidence: { ...chosen.evidence, witness: 'differs' } }, check };
}

/** Whether a printed name begins as the MRZ has it, where the MRZ has no room for all of it (ICAO 9303-4 §4.2.2.3). */
function beginsAs(printed: string, mrz: string, same: (a: string, b: string) => boolean): boolean {
  return [...printed].some((_, length) => length > 0 && same([...printed].slice(0, length).join(''), mrz));
}

/** Whether two numbers differ in nothing but what most printed faces draw alike; the zone's OCR-B tells them apart. */
function looksLike(printed: string, proven: string): boolean {
  const drawn = (text: string) => text.replaceAll('O', '0').replaceAll('I', '1');
  return /\d/.test(proven) && drawn(printed) === drawn(proven);
}

/** Whether a printed value counts more than a differing MRZ value: never where a check digit proves the latter. */
function outweighs(viz: VizReading, mrz: MrzValue): boolean {
  if (mrz.verdict === 'VALID') return false;
  // Names have no check digit: a line of the MRZ that shows holes is worth less than a clear print.
  return viz.confidence >= (mrz.verdict === 'INVALID' ? sureEnough : Math.max(sureEnough, mrz.confidence + clearly));
}

/** A field that stands in the MRZ alone. */
export type MrzOnly = Partial<Slot>;

function vizReading(viz: VizReading, value: string): SlotReading {
  return {
    value,
    rawText: viz.printed.join('\n'),
    evidence: viz.evidence,
    at: { page: viz.page, box: viz.box },
    source: 'VIZ',
    verdict: 'UNCHECKED',
    rule: null,
    viz,
  };
}

/** The values that a reading can mean, the whole of it first, then fewer lines, then runs of its words. */
export function valuesOf(viz: { readonly lines: readonly string[] }, slot: MrzOnly, context: ReadContext): string[] {
  const { normalise, join = ' ' } = slot;
  if (!normalise) return [];
  const texts = new Set([viz.lines.join(join), ...viz.lines]);
  if (slot.prefer === 'VIZ') for (const line of viz.lines) for (const run of wordRuns(line)) texts.add(run);
  return [...texts].flatMap((text) => {
    const value = normalise(text, context);
    return value === null ? [] : [value];
  });
}

/** Runs of neighbouring words, longest first; MRZ names may hold fewer names than the page (ICAO 9303-3 §4.6). */
function wordRuns(line: string): string[] {
  const words = line.split(/[\s,/]+/).filter((word) => word !== '');
  const runs: string[] = [];
  if (words.length > 8) return runs;
  for (let length = words.length; length >= 1; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) runs.push(words.slice(from, from + length).join(' '));
  }
  return runs;
}
