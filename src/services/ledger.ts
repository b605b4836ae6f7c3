import { type Principal } from '../auth/principal.ts';
import { type Database } from '../database.ts';
import { LedgerEntryEntity } from '../entities/ledger-entry-entity.ts';
import { type PageRequest, parsePage } from './page-rules.ts';
import { requireScope } from './permissions.ts';
import { subjectAccountId } from './subject-account.ts';

/** Everything that ever changed an account's balance. */
export class LedgerService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Newest first, for the account's sessions and its keys with `usage:read`, and for administrators of any account.
   * @param accountId left out or null: the caller's own
   * @throws ApiError INVALID_REQUEST, FORBIDDEN, NOT_FOUND for another's account, DATABASE_ERROR
   */
  async list(principal: Principal, accountId: string | null | undefined, page: PageRequest): Promise<LedgerEntry[]> {
    requireScope(principal, 'usage:read');
    const { first, after } = parsePage(page);
    return await this.#database.run(async (em) => {
      const account = await subjectAccountId(em, principal, accountId);
      const where = { account, ...(after === undefined ? {} : { id: { $lt: after } }) };
      const rows = await em.find(LedgerEntryEntity, where, { orderBy: { id: 'desc' }, limit: first });
      return rows.map(viewEntry);
    });
  }
}

export interface LedgerEntry {
  /** UUIDv7; of a call, the call's own. */
  readonly id: string;
  readonly at: Date;
  readonly balance: LedgerBalance;
  readonly kind: LedgerKind;
  /** Calls; negative where they were used or taken back. */
  readonly amount: number;
  /** The billing month that an entry of the quota belongs to; null for credits. */
  readonly periodStart: Date | null;
  readonly note: string | null;
}

export type LedgerBalance = LedgerEntryEntity['balance'];
export type LedgerKind = LedgerEntryEntity['kind'];

function viewEntry({ id, at, balance, kind, amount, periodStart, note }: LedgerEntryEntity): LedgerEntry {
  return { id, at, balance, kind, amount, periodStart: periodStart ?? null, note: note ?? null };
}
