import { v7 as uuidv7 } from 'uuid';
import { type Principal } from '../../auth/principal.ts';
import { defaultScopes } from '../../auth/scopes.ts';
import { ApiKeyEntity } from '../../entities/api-key-entity.ts';
import { type KeyEnvironment } from '../api-key-view.ts';
import { changeKey, type ApiKeyWithSecret, type KeyDesk } from './change-key.ts';
import { powersOf, requireWithin } from './key-powers.ts';
import { keyRules } from './key-rules.ts';
import { newSecret } from './new-secret.ts';

/** Null means the same as absent: GraphQL clients send either. */
export interface NewApiKey {
  readonly name: string;
  readonly environment: KeyEnvironment;
  readonly expiresAt?: Date | null | undefined;
  /** `ocr` and `usage:read` unless told otherwise. */
  readonly scopes?: readonly string[] | null | undefined;
  /** Left out or empty: any address. */
  readonly allowedCidrs?: readonly string[] | null | undefined;
  /** Left out: the installation's limit. */
  readonly requestsPerMinute?: number | null | undefined;
  /** Calls in one billing month; left out: as many as the account has. */
  readonly monthlyCap?: number | null | undefined;
}

/** See `ApiKeyService.create`. */
export async function createKey(desk: KeyDesk, principal: Principal, input: NewApiKey): Promise<ApiKeyWithSecret> {
  const wanted = {
    name: keyRules.name(input.name),
    scopes: keyRules.scopes(input.scopes ?? defaultScopes, desk.documentTypes),
    expiresAt: input.expiresAt ? keyRules.expiresAt(input.expiresAt, desk.clock()) : null,
    allowedCidrs: keyRules.allowedCidrs(input.allowedCidrs ?? []),
    requestsPerMinute: keyRules.requestsPerMinute(input.requestsPerMinute ?? null),
    monthlyCap: keyRules.monthlyCap(input.monthlyCap ?? null),
  };
  return changeKey(desk, principal, 'create', async (em, now) => {
    const { account, ...giver } = await powersOf(em, principal, now);
    const given = {
      ...wanted,
      environment: input.environment,
      expiresAt: wanted.expiresAt ?? giver.expiresAt,
      allowedCidrs: wanted.allowedCidrs.length > 0 ? wanted.allowedCidrs : [...giver.allowedCidrs],
      requestsPerMinute: wanted.requestsPerMinute ?? giver.requestsPerMinute,
      monthlyCap: wanted.monthlyCap ?? giver.monthlyCap,
    };
    requireWithin(giver, given);
    const key = em.create(ApiKeyEntity, { ...given, id: uuidv7(), account, createdAt: now });
    const { name: _, ...details } = given;
    return { key, details, extra: { secret: newSecret(em, key, desk.peppers, now) } };
  });
}
