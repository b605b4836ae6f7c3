import { type Principal } from '../../auth/principal.ts';
import { type ApiKeyEntity } from '../../entities/api-key-entity.ts';
import { type ApiKey } from '../api-key-view.ts';
import { changeKey, type KeyDesk } from './change-key.ts';
import { lockKey, requireNotEnded } from './find-key.ts';
import { type KeyPowers, powersOf, powersOfKey, requireWithin } from './key-powers.ts';
import { keyRules } from './key-rules.ts';

/** What is left out stays; null takes an expiry, the address ranges or a limit away. */
export interface KeyUpdate {
  readonly name?: string | null | undefined;
  readonly expiresAt?: Date | null | undefined;
  readonly scopes?: readonly string[] | null | undefined;
  /** Null or empty: any address. */
  readonly allowedCidrs?: readonly string[] | null | undefined;
  readonly requestsPerMinute?: number | null | undefined;
  readonly monthlyCap?: number | null | undefined;
}

/** See `ApiKeyService.update`. */
export async function updateKey(desk: KeyDesk, principal: Principal, id: string, input: KeyUpdate): Promise<ApiKey> {
  const wanted = checked(input, desk.clock(), desk.documentTypes);
  const { apiKey } = await changeKey(desk, principal, 'update', async (em, now) => {
    const giver = await powersOf(em, principal, now);
    const key = await lockKey(em, id, principal.accountId);
    requireNotEnded(key, now, 'changed');
    requireWithin(giver, { ...powersOfKey(key), ...wanted });
    return { key, details: apply(key, wanted), extra: {} };
  });
  return apiKey;
}

interface Wanted extends Partial<Omit<KeyPowers, 'environment'>> {
  readonly name?: string;
}

/** @throws ApiError INVALID_REQUEST */
function checked(input: KeyUpdate, now: Date, documentTypes: readonly string[]): Wanted {
  const { name, expiresAt, scopes, allowedCidrs, requestsPerMinute, monthlyCap } = input;
  return {
    ...(name !== undefined && { name: keyRules.name(name ?? '') }),
    ...(expiresAt !== undefined && { expiresAt: expiresAt && keyRules.expiresAt(expiresAt, now) }),
    ...(scopes !== undefined && { scopes: keyRules.scopes(scopes ?? [], documentTypes) }),
    ...(allowedCidrs !== undefined && { allowedCidrs: keyRules.allowedCidrs(allowedCidrs ?? []) }),
    ...(requestsPerMinute !== undefined && { requestsPerMinute: keyRules.requestsPerMinute(requestsPerMinute) }),
    ...(monthlyCap !== undefined && { monthlyCap: keyRules.monthlyCap(monthlyCap) }),
  };
}

/** What was and what is, field by field; undefined where nothing is new. */
function apply(key: ApiKeyEntity, wanted: Wanted): { changes: Record<string, unknown> } | undefined {
  const before = powersOfKey(key);
  const changes = Object.entries(wanted).flatMap(([field, to]) => {
    const from: unknown = Reflect.get({ ...before, name: key.name }, field);
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [[field, { from, to }] as const];
  });
  if (changes.length === 0) return undefined;
  Object.assign(key, wanted);
  return { changes: Object.fromEntries(changes) };
}
