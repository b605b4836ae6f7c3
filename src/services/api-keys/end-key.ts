import { type Principal } from '../../auth/principal.ts';
import { type ApiKey } from '../api-key-view.ts';
import { requireAdmin } from '../permissions.ts';
import { changeKey, type KeyDesk } from './change-key.ts';
import { anyAccount, lockKey, requireNotEnded } from './find-key.ts';
import { requireKeysManage } from './key-powers.ts';

/** See `ApiKeyService.revoke`. */
export async function revokeKey(desk: KeyDesk, principal: Principal, id: string): Promise<ApiKey> {
  requireKeysManage(principal);
  const { apiKey } = await changeKey(desk, principal, 'revoke', async (em, now) => {
    const key = await lockKey(em, id, principal.accountId);
    const isNew = !key.revokedAt;
    if (isNew) key.revokedAt = now;
    return { key, details: isNew ? {} : undefined, extra: {} };
  });
  return apiKey;
}

/** See `ApiKeyService.disable`. */
export function disableKey(desk: KeyDesk, principal: Principal, id: string): Promise<ApiKey> {
  return switchKey(desk, principal, id, 'disable');
}

/** See `ApiKeyService.enable`. */
export function enableKey(desk: KeyDesk, principal: Principal, id: string): Promise<ApiKey> {
  return switchKey(desk, principal, id, 'enable');
}

async function switchKey(desk: KeyDesk, principal: Principal, id: string, verb: 'disable' | 'enable'): Promise<ApiKey> {
  requireAdmin(principal);
  const { apiKey } = await changeKey(desk, principal, verb, async (em, now) => {
    const key = await lockKey(em, id, anyAccount);
    requireNotEnded(key, now, `${verb}d`);
    const isNew = Boolean(key.disabledAt) === (verb === 'enable');
    if (isNew) key.disabledAt = verb === 'disable' ? now : null;
    return { key, details: isNew ? {} : undefined, extra: {} };
  });
  return apiKey;
}
