import { type OcrOutcome } from './ocr.ts';

/** What both doors say of an answer in headers: what the account has left, and whether it was given before. */
export function ocrHeaders({ balance, replayed }: Pick<OcrOutcome, 'balance' | 'replayed'>): Record<string, string> {
  return {
    ...(balance === undefined
      ? {}
      : {
          'x-quota-remaining': String(balance.quotaRemaining),
          'x-credits-remaining': String(balance.creditsRemaining),
        }),
    ...(replayed ? { 'idempotent-replayed': 'true' } : {}),
  };
}
