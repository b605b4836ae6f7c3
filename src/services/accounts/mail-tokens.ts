import { createHash, randomBytes } from 'node:crypto';
import { type SqlEntityManager } from '@mikro-orm/sql';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { AccountEntity } from '../../entities/account-entity.ts';
import { MailTokenEntity } from '../../entities/mail-token-entity.ts';
import { type ApiError } from '../../errors/api-error.ts';
import { invalidField } from '../invalid-field.ts';

export type MailTokenPurpose = 'VERIFY_EMAIL' | 'CHANGE_EMAIL' | 'RESET_PASSWORD';

const hourMs = 60 * 60 * 1000;
const lifetimesMs: Readonly<Record<MailTokenPurpose, number>> = {
  VERIFY_EMAIL: 48 * hourMs,
  CHANGE_EMAIL: 48 * hourMs,
  RESET_PASSWORD: hourMs,
};

export interface NewMailToken {
  readonly accountId: string;
  readonly purpose: MailTokenPurpose;
  /** Where it goes, and what it proves. */
  readonly email: string;
  readonly now: Date;
}

/** A token for a link: 256 random bits in base64url. Any older one of the account for the same purpose is void. */
export async function issueMailToken(em: SqlEntityManager, given: NewMailToken): Promise<string> {
  const { accountId, purpose, email, now } = given;
  const token = randomBytes(32).toString('base64url');
  // Tokens first, then the account: whoever locks both does it in this order, so that nobody waits in a circle.
  await em.nativeDelete(MailTokenEntity, { account: accountId, purpose, usedAt: null });
  em.create(MailTokenEntity, {
    id: uuidv7(),
    account: em.getReference(AccountEntity, accountId),
    purpose,
    tokenHash: hashMailToken(token),
    email,
    createdAt: now,
    expiresAt: new Date(now.getTime() + lifetimesMs[purpose]),
  });
  return token;
}

const usedRow = z.object({
  account_id: z.string(),
  purpose: z.enum(['VERIFY_EMAIL', 'CHANGE_EMAIL', 'RESET_PASSWORD']),
  email: z.string(),
});

export interface UsedMailToken {
  readonly accountId: string;
  readonly purpose: MailTokenPurpose;
  readonly email: string;
}

/**
 * Takes a token, once: of several that come with it, one gets it.
 * @throws ApiError INVALID_REQUEST, the same for one that is unknown, used, expired or for something else
 */
export async function useMailToken(
  em: SqlEntityManager,
  token: string,
  purposes: readonly MailTokenPurpose[],
  now: Date,
): Promise<UsedMailToken> {
  const at = now.toISOString();
  const rows = await em.execute<unknown[]>(
    `update "mail_token" set "used_at" = ?::timestamptz
     where "token_hash" = ? and "purpose" in (${purposes.map(() => '?').join(', ')})
       and "used_at" is null and "expires_at" > ?::timestamptz
     returning "account_id", "purpose", "email"`,
    [at, hashMailToken(token), ...purposes, at],
  );
  const [used] = z.array(usedRow).parse(rows);
  if (!used) throw unusableToken();
  return { accountId: used.account_id, purpose: used.purpose, email: used.email };
}

/** The address behind a token that can still be used; it is not used by this. @throws ApiError INVALID_REQUEST */
export async function emailOfMailToken(
  em: SqlEntityManager,
  token: string,
  purpose: MailTokenPurpose,
  now: Date,
): Promise<string> {
  const tokenHash = hashMailToken(token);
  const found = await em.findOne(MailTokenEntity, { tokenHash, purpose, usedAt: null, expiresAt: { $gt: now } });
  if (!found) throw unusableToken();
  return found.email;
}

/** What was mailed and not used yet opens nothing any more. */
export async function voidMailTokens(em: SqlEntityManager, accountId: string): Promise<void> {
  await em.nativeDelete(MailTokenEntity, { account: accountId, usedAt: null });
}

export function unusableToken(): ApiError {
  return invalidField('token', 'is unknown, was used already or has expired');
}

function hashMailToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
