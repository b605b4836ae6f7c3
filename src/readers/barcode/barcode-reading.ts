import type { BarcodeFormat, BarcodeKey } from '../../documents/define.ts';
import type { Verdict } from '../../documents/reading.ts';

/** What one barcode says, value by value. */
export interface BarcodeReading {
  readonly format: BarcodeFormat;
  /** The format's version as the payload states it, or null where it states none. */
  readonly version: string | null;
  /** Only what is there: a value that the payload lacks, or that cannot be one, has no entry. */
  readonly values: ReadonlyMap<BarcodeKey, BarcodeValue>;
  /** Why nothing more can be read, e.g. because the issuer encrypted it. */
  readonly sealed?: string;
}

export interface BarcodeValue {
  readonly value: string;
  /** As encoded. */
  readonly rawText: string;
  /**
   * VALID: the symbol's own error correction (Reed-Solomon) proves the reading, and the value is what its rule asks for.
   * INVALID: its check digit fails. UNCHECKED: the issuer cut it off, more may be printed.
   */
  readonly verdict: Verdict;
  /** The format's rule by which it was read, e.g. `AAMVA DL/ID 2016 DBB (MMDDCCYY)`. */
  readonly rule: string;
}

/** The bytes of a symbol, without its symbology's own framing. */
export type BarcodePayload = Uint8Array;

/** Collects the values of one payload; empty ones are left out. */
export class ValueCollector {
  readonly values = new Map<BarcodeKey, BarcodeValue>();

  /** @param value null or empty where the raw text cannot be such a value */
  add(
    key: BarcodeKey,
    rawText: string | undefined,
    value: string | null | undefined,
    rule: string,
    verdict: Verdict = 'VALID',
  ): void {
    if (rawText === undefined || value === null || value === undefined || value === '' || this.values.has(key)) return;
    this.values.set(key, { value, rawText, verdict, rule });
  }
}
