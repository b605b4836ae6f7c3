import type { Slot } from '../documents/define.ts';
import type { Check, Evidence } from '../documents/reading.ts';
import type { Page } from '../page.ts';
import type { BarcodeValue } from './barcode/barcode-reading.ts';
import { confirmed } from './evidence.ts';
import type { Box } from './geometry.ts';
import type { Reconciled, SlotReading } from './slot-reading.ts';

/** A symbol whose error correction passed is read as it was encoded; what remains is that it may be another card's. */
const decoded: Evidence = { doubt: 0, corrected: false, witness: 'none' };

/** A slot's value, and what the zones say of each other. */
export interface Witnessed {
  readonly reading: SlotReading | null;
  readonly checks: readonly Check[];
}

export interface PlacedBarcodeValue {
  readonly value: BarcodeValue;
  readonly page: Page;
  readonly box: Box;
}

/**
 * One value of what the other zones gave and what the barcode says. Where they agree, each confirms the other and the slot
 * says whose spelling counts; where they differ, the check says so with both values, and the barcode's counts.
 */
export function reconcileBarcode(
  name: string,
  slot: Pick<Slot, 'fromBarcode' | 'prefer'>,
  other: Reconciled,
  barcode: PlacedBarcodeValue | undefined,
): Witnessed {
  const before = other.check ? [other.check] : [];
  if (!barcode) return { reading: other.reading, checks: before };
  const { value: encoded, rawText, verdict, rule } = barcode.value;
  const value = slot.fromBarcode?.(encoded) ?? encoded;
  const fromBarcode: SlotReading = {
    value,
    rawText,
    evidence: decoded,
    at: { page: barcode.page, box: barcode.box },
    source: 'BARCODE',
    verdict,
    rule: verdict === 'UNCHECKED' ? null : rule,
  };
  const { reading } = other;
  if (!reading) return { reading: fromBarcode, checks: before };
  const cutOff = verdict === 'UNCHECKED';
  const same = agree(reading.value, value, cutOff);
  const check: Check = {
    rule: `${name}: ${reading.source} = BARCODE`,
    verdict: same ? 'VALID' : 'INVALID',
    evidence: `${reading.source} ${reading.value}, BARCODE ${value}`,
  };
  const checks = [...before, check];
  if (!same) return { reading: { ...fromBarcode, evidence: { ...decoded, witness: 'differs' } }, checks };
  // A name that was cut off in the barcode is whole in print.
  const keepsOther = cutOff || (slot.prefer === 'VIZ' && reading.source === 'VIZ');
  const proof = cutOff ? {} : { verdict, rule };
  const evidence = keepsOther ? reading.evidence : confirmed(decoded, reading.evidence);
  return { reading: { ...(keepsOther ? reading : fromBarcode), ...proof, evidence }, checks };
}

/** The same letters and digits, whatever their case, marks, spaces and signs. */
function agree(other: string, encoded: string, cutOff: boolean): boolean {
  const [a, b] = [folded(other), folded(encoded)];
  return a === b || (cutOff && b !== '' && a.startsWith(b));
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('Đ', 'D')
    .replaceAll('đ', 'd')
    .toUpperCase();
}
