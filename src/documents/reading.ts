import type { RuleName } from '../chinese/rules.ts';
import type { Polygon } from '../page.ts';

/** Where a value was read: visual inspection zone, machine-readable zone, barcode, or computed from another field. */
export type Source = 'VIZ' | 'MRZ' | 'BARCODE' | 'DERIVED';

/** FRONT is the picture sent as `image`, BACK the one sent as `backImage`. */
export type Side = 'FRONT' | 'BACK';

/** What a rule says of a value. UNCHECKED: no public rule exists, or its evidence is not on the picture. */
export type Verdict = 'VALID' | 'INVALID' | 'UNCHECKED';

/** One published field of a document, with the proof for it. A field that was not read has value null. */
export interface FieldReading {
  readonly name: string;
  readonly value: string | null;
  /** As recognised, before normalising or repair. */
  readonly rawText: string | null;
  /** The probability that `value` is right, 0 to 1 (see readers/confidence.ts); null where value is null. */
  readonly confidence: number | null;
  /** Page pixels of the side it was read on; null for derived values. */
  readonly polygon: Polygon | null;
  /** The side it was read on; null where it was not read, or was derived. */
  readonly side: Side | null;
  readonly source: Source | null;
  readonly verdict: Verdict;
  /** The rule behind the verdict, e.g. `ISO 7064 MOD 11-2`; null where UNCHECKED. Names a repair where one was made. */
  readonly rule: string | null;
  /** What `confidence` was made from. Not published: it is there to be calibrated by. */
  readonly evidence?: Evidence;
}

/** What speaks for a value and against it. */
export interface Evidence {
  /** How many letters the recogniser expects to have misread: 1 − confidence, summed over the value's letters. */
  readonly doubt: number;
  /** Whether letters were changed or filled in. */
  readonly corrected: boolean;
  /** What another zone that was read says of it. */
  readonly witness: 'none' | 'agrees' | 'differs';
}

/** A check across fields or zones. Its verdict never changes a value. */
export interface Check {
  readonly rule: string;
  readonly verdict: Verdict;
  /** What was compared, e.g. `VIZ 1985-01-01, MRZ 1985-01-01`. Goes to the caller only, never to a log. */
  readonly evidence: string;
}

/** A check of a document type's own. Its rule has a name in every language of the page. */
export interface NamedCheck extends Check {
  readonly rule: RuleName;
}

/** What the readers make of a document's page or pages. Fields stand in the published order, all of them. */
export interface DocumentReading {
  readonly documentType: string;
  readonly fields: readonly FieldReading[];
  readonly checks: readonly Check[];
}

/** The answer where the page is not the document that was asked for. Candidates: most likely first. */
export interface NotRecognised {
  readonly documentType: null;
  readonly candidates: readonly { readonly documentType: string; readonly score: number }[];
}
