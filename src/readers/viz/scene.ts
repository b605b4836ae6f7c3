import type { ReadContext, Slot } from '../../documents/define.ts';
import type { Page } from '../../page.ts';
import { asRead, type Box, heightOf, sameRow } from '../geometry.ts';
import type { LabelHit } from './find-labels.ts';
import type { PlacedLabel, Segment } from './segments.ts';

/** What stands on the pages, and what is looked for. */
export interface Scene {
  readonly segments: readonly Segment[];
  readonly labels: readonly PlacedLabel[];
  readonly request: VizRequest;
}

export interface VizRequest {
  readonly slots: ReadonlyMap<string, Slot>;
  /** The labels in each line of a page. */
  readonly labelsOf: (page: Page) => readonly (readonly LabelHit[])[];
  readonly context: ReadContext;
  /** A slot's value in another zone, if there is one: the print that agrees with it is that slot's. */
  readonly vouched?: (slot: string) => string | undefined;
  /** Page areas that belong to another zone. */
  readonly except: readonly { readonly page: Page; readonly box: Box }[];
}

/** A segment that may be a slot's value. */
export interface Candidate {
  readonly score: number;
  /** The row: the segment, and what follows it where the slot runs on along its row. */
  readonly row: readonly Segment[];
  /** The same, before a misread label was cut off. */
  readonly source: readonly Segment[];
}

/** How well a text looks like a slot's value, 0 to 1. */
export function fitOf(slot: Slot, text: string, context: ReadContext): number {
  if (slot.fit) return slot.fit(text, context);
  return slot.normalise(text, context) === null ? 0 : 1;
}

/** The segment alone, with the next one on its row as it reads, with the next two, and so on, up to a label or a wide gap. */
export function alongRow(first: Segment, { segments, labels }: Scene): Segment[][] {
  const rows = [[first]];
  const read = ({ box }: { readonly box: Box }) => asRead(box, first.runsLeft);
  for (let last = first; rows.length < 7;) {
    const limit = read(last).right + 4 * heightOf(first.box);
    const blockedAt = Math.min(
      ...labels
        .filter(
          (label) =>
            label.page === first.page && sameRow(label.box, last.box) > 0.4 && read(label).left >= read(last).right - 2,
        )
        .map((label) => read(label).left),
    );
    const [next] = segments
      .filter(
        (other) =>
          other.page === first.page &&
          sameRow(other.box, last.box) > 0.4 &&
          read(other).left >= read(last).right - heightOf(first.box) * 0.7 &&
          other !== last,
      )
      .filter((other) => read(other).left < Math.min(limit, blockedAt))
      .sort((a, b) => read(a).left - read(b).left);
    if (!next) break;
    rows.push([...(rows.at(-1) ?? []), next]);
    last = next;
  }
  return rows;
}

export function rowText(row: readonly Segment[]): string {
  return row.map((segment) => segment.text).join(' ');
}
