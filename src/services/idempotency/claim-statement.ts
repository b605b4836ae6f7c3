export interface NewClaim {
  readonly accountId: string;
  readonly keyHash: string;
  readonly requestHash: string;
  readonly callId: string;
  readonly now: Date;
}

/**
 * Takes an Idempotency-Key in one atomic statement; gives a row where that succeeded. One that is taken can be had
 * again when its day is over, or when its call is dead: no reply after a minute, and no reservation either, which
 * every running call's server renews.
 */
export function claimStatement({ accountId, keyHash, requestHash, callId, now }: NewClaim): [string, unknown[]] {
  const at = now.toISOString();
  const expires = new Date(now.getTime() + keptMs).toISOString();
  const deadSince = new Date(now.getTime() - graceMs).toISOString();
  return [statement, [accountId, keyHash, requestHash, callId, at, expires, deadSince, at]];
}

const statement = `
  insert into "idempotent_reply" as "kept"
    ("account_id", "key_hash", "request_hash", "call_id", "claimed_at", "expires_at", "reply")
  values (?, ?, ?, ?, ?::timestamptz, ?::timestamptz, null)
  on conflict ("account_id", "key_hash") do update set
    "request_hash" = excluded."request_hash", "call_id" = excluded."call_id", "claimed_at" = excluded."claimed_at",
    "expires_at" = excluded."expires_at", "reply" = null
  where "kept"."expires_at" <= excluded."claimed_at"
    or ("kept"."reply" is null and "kept"."claimed_at" <= ?::timestamptz and not exists (
      select 1 from "reservation" where "id" = "kept"."call_id" and "expires_at" > ?::timestamptz))
  returning "call_id"`;

/** How long an answer can be asked for again. */
export const keptMs = 24 * 60 * 60_000;
/** A call that has begun has no reservation yet. */
const graceMs = 60_000;
