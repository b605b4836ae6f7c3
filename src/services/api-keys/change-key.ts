import { type SqlEntityManager } from '@mikro-orm/sql';
import { type Logger } from 'pino';
import { type Peppers } from '../../auth/peppers.ts';
import { type Principal } from '../../auth/principal.ts';
import { type Clock } from '../../clock.ts';
import { type Database } from '../../database.ts';
import { AccountEntity } from '../../entities/account-entity.ts';
import { type ApiKeyEntity } from '../../entities/api-key-entity.ts';
import { ApiKeySecretEntity } from '../../entities/api-key-secret-entity.ts';
import { viewApiKey, type ApiKey } from '../api-key-view.ts';
import { recordAudit } from '../audit.ts';
import { type Mailer } from '../mail.ts';

/** What changes of keys are made with. */
export interface KeyDesk {
  readonly database: Database;
  readonly peppers: Peppers;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly log: Logger;
  /** The names that a scope `ocr:TYPE` may hold. */
  readonly documentTypes: readonly string[];
}

/** What was done to a key. */
export interface KeyChange<Extra = object> {
  readonly key: ApiKeyEntity;
  /** For the audit log, and never a secret. Undefined: nothing was changed, and there is nothing to tell. */
  readonly details: Readonly<Record<string, unknown>> | undefined;
  /** Given back beside the key. */
  readonly extra: Extra;
}

export type KeyVerb = 'create' | 'update' | 'rotate' | 'revoke' | 'disable' | 'enable';

const mailOf = {
  create: 'key-created',
  update: 'key-updated',
  rotate: 'key-rotated',
  revoke: 'key-revoked',
  disable: 'key-disabled',
  enable: 'key-enabled',
} as const satisfies Record<KeyVerb, string>;

/**
 * What every change of a key is: one transaction with its entry in the audit log and the announcement to every server;
 * and once that is committed, a mail to the owner.
 */
export async function changeKey<Extra>(
  desk: KeyDesk,
  by: Principal,
  verb: KeyVerb,
  work: (em: SqlEntityManager, now: Date) => Promise<KeyChange<Extra>>,
): Promise<{ readonly apiKey: ApiKey } & Extra> {
  const now = desk.clock();
  const { apiKey, extra, notice } = await desk.database.transaction(async (em, announce) => {
    const { key, details, extra } = await work(em, now);
    if (details) {
      const accountId = key.account.id;
      const event = {
        action: `key.${verb}`,
        by,
        at: now,
        keyId: key.id,
        details: { name: key.name, ...details },
      } as const;
      recordAudit(em, accountId, event);
      announce({ accountId });
    }
    await em.flush();
    const secrets = await em.find(ApiKeySecretEntity, { apiKey: key.id });
    const { email } = await em.findOneOrFail(AccountEntity, key.account.id);
    return { apiKey: viewApiKey(key, secrets, now), extra, notice: details && { email } };
  });
  if (notice) {
    const { id, name, displayPrefix, last4 } = apiKey;
    desk.log.info({ keyId: id, keyLast4: last4, change: verb }, 'key changed');
    desk.mailer.send(mailOf[verb], notice.email, {
      name,
      displayPrefix,
      last4,
      origin: originFor(apiKey, by),
      at: now,
    });
  }
  return { apiKey, ...extra };
}

export interface ApiKeyWithSecret {
  readonly apiKey: ApiKey;
  /** Shown now and never again. */
  readonly secret: string;
}

/** Where an administrator sits is not the owner's business. */
function originFor({ accountId }: ApiKey, by: Principal): string {
  return by.accountId === accountId || by.origin === 'command line' ? by.origin : 'an administrator';
}
