import { type Principal } from '../../auth/principal.ts';
import { ApiKeySecretEntity } from '../../entities/api-key-secret-entity.ts';
import { changeKey, type ApiKeyWithSecret, type KeyDesk } from './change-key.ts';
import { lockKey, requireNotEnded } from './find-key.ts';
import { powersOf, powersOfKey, requireWithin } from './key-powers.ts';
import { keyRules } from './key-rules.ts';
import { newSecret } from './new-secret.ts';

/** See `ApiKeyService.rotate`. */
export async function rotateKey(
  desk: KeyDesk,
  principal: Principal,
  id: string,
  gracePeriodSeconds: number | null | undefined,
): Promise<ApiKeyWithSecret> {
  const graceSeconds = keyRules.gracePeriodSeconds(gracePeriodSeconds);
  return changeKey(desk, principal, 'rotate', async (em, now) => {
    const giver = await powersOf(em, principal, now);
    const key = await lockKey(em, id, principal.accountId);
    requireNotEnded(key, now, 'rotated');
    requireWithin(giver, powersOfKey(key));

    const graceEnd = new Date(now.getTime() + graceSeconds * 1000);
    for (const older of await em.find(ApiKeySecretEntity, { apiKey: key.id })) {
      if (!older.acceptedUntil || older.acceptedUntil > graceEnd) older.acceptedUntil = graceEnd;
    }
    const details = { gracePeriodSeconds: graceSeconds };
    return { key, details, extra: { secret: newSecret(em, key, desk.peppers, now) } };
  });
}
