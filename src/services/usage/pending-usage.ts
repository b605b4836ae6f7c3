import { addUsage, type UsageRow } from './usage-row.ts';

/** Calls that are counted and not written yet: as many rows as there are kinds of calls, however many calls. */
export class PendingUsage {
  #rows = new Map<string, UsageRow>();

  add(row: UsageRow): void {
    const key = keyOf(row);
    const before = this.#rows.get(key);
    this.#rows.set(key, before ? addUsage(before, row) : row);
  }

  /** All of them, which are then no longer here; sorted, so that two servers that write at once lock rows in one order. */
  take(): UsageRow[] {
    const rows = [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    this.#rows = new Map();
    return rows;
  }
}

function keyOf({ accountId, day, apiKeyId, documentType, outcome }: UsageRow): string {
  return [accountId, day, apiKeyId, documentType, outcome].join(' ');
}
