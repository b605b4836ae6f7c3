import { type SqlEntityManager } from '@mikro-orm/sql';
import { validate as isUuid } from 'uuid';
import { type Principal } from '../auth/principal.ts';
import { type Database } from '../database.ts';
import { AuditEntryEntity } from '../entities/audit-entry-entity.ts';
import { auditActions } from './audit.ts';
import { invalidField } from './invalid-field.ts';
import { parsePage, type PageRequest } from './page-rules.ts';
import { requireScope } from './permissions.ts';
import { subjectAccountId } from './subject-account.ts';

/** Of an export, one query. */
const exportPageEntries = 500;

/**
 * Reads what `recordAudit` wrote: for the account's sessions and its keys with `keys:manage`, and for administrators
 * of any account. Newest first.
 */
export class AuditLogService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * @throws ApiError INVALID_REQUEST, FORBIDDEN, NOT_FOUND for another's account, DATABASE_ERROR
   */
  async list(principal: Principal, filter: AuditFilter, page: PageRequest = {}): Promise<AuditEntry[]> {
    const { first, after } = parsePage(page);
    return await this.#page(principal, filter, first, after);
  }

  /**
   * The whole log, in pages: what is held in memory does not grow with it. Refuses, with what `list` throws, when the
   * first page is asked for.
   */
  async *export(principal: Principal, filter: AuditFilter): AsyncGenerator<readonly AuditEntry[], void> {
    let after: string | undefined;
    do {
      const page = await this.#page(principal, filter, exportPageEntries, after);
      yield page;
      after = page.length === exportPageEntries ? page.at(-1)?.id : undefined;
    } while (after !== undefined);
  }

  async #page(principal: Principal, filter: AuditFilter, limit: number, after?: string): Promise<AuditEntry[]> {
    requireScope(principal, 'keys:manage');
    const matches = parseFilter(filter);
    return await this.#database.run(async (em: SqlEntityManager) => {
      const account = await subjectAccountId(em, principal, filter.accountId);
      const where = { account, ...matches, ...(after === undefined ? {} : { id: { $lt: after } }) };
      const rows = await em.find(AuditEntryEntity, where, { orderBy: { id: 'desc' }, limit });
      return rows.map(viewEntry);
    });
  }
}

function parseFilter({ from, to, action, keyId }: AuditFilter) {
  if (action != null && !auditActions.some((known) => known === action)) {
    throw invalidField('action', `must be one of ${auditActions.join(', ')}`);
  }
  if (keyId != null && !isUuid(keyId)) throw invalidField('keyId', 'must be the id of a key');
  if (from != null && to != null && from >= to) throw invalidField('from', 'must be before to');
  return {
    ...(action == null ? {} : { action }),
    ...(keyId == null ? {} : { keyId }),
    ...(from == null && to == null ? {} : { at: { ...(from && { $gte: from }), ...(to && { $lt: to }) } }),
  };
}

function viewEntry(row: AuditEntryEntity): AuditEntry {
  const { id, at, action, actor, actorAccountId, actorKeyId, address, keyId, details } = row;
  return {
    id,
    at,
    action,
    actor: { kind: actor, accountId: actorAccountId ?? null, keyId: actorKeyId ?? null },
    address: address ?? null,
    accountId: row.account.id,
    keyId: keyId ?? null,
    details,
  };
}

/** Null means the same as absent: GraphQL clients send either. */
export interface AuditFilter {
  /** Included. */
  readonly from?: Date | null | undefined;
  /** Not included any more. */
  readonly to?: Date | null | undefined;
  readonly action?: string | null | undefined;
  /** What happened to this key. */
  readonly keyId?: string | null | undefined;
  /** For administrators: whose. */
  readonly accountId?: string | null | undefined;
}

/** Who did what to which account or key, when, and from where. */
export interface AuditEntry {
  /** UUIDv7. */
  readonly id: string;
  readonly at: Date;
  /** Such as `key.rotate`. */
  readonly action: string;
  readonly actor: { readonly kind: ActorKind; readonly accountId: string | null; readonly keyId: string | null };
  /** The IP address it came from; null where it came from the machine itself. */
  readonly address: string | null;
  /** The account that it happened to. */
  readonly accountId: string;
  /** The key that it happened to; null: the account itself. */
  readonly keyId: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

export type ActorKind = AuditEntryEntity['actor'];
