import { AccountEntity } from './account-entity.ts';
import { ApiKeyEntity } from './api-key-entity.ts';
import { ApiKeySecretEntity } from './api-key-secret-entity.ts';
import { AuditEntryEntity } from './audit-entry-entity.ts';
import { BalanceEntity } from './balance-entity.ts';
import { IdempotentReplyEntity } from './idempotent-reply-entity.ts';
import { KeyCounterEntity } from './key-counter-entity.ts';
import { LedgerEntryEntity } from './ledger-entry-entity.ts';
import { MailTokenEntity } from './mail-token-entity.ts';
import { RateLimitEntity } from './rate-limit-entity.ts';
import { ReservationEntity } from './reservation-entity.ts';
import { SessionEntity } from './session-entity.ts';
import { UsageDayEntity } from './usage-day-entity.ts';

/** Every table that there is. */
export const entities = [
  AccountEntity,
  ApiKeyEntity,
  ApiKeySecretEntity,
  AuditEntryEntity,
  BalanceEntity,
  IdempotentReplyEntity,
  KeyCounterEntity,
  LedgerEntryEntity,
  MailTokenEntity,
  RateLimitEntity,
  ReservationEntity,
  SessionEntity,
  UsageDayEntity,
];
