import { registerEnumType } from 'type-graphql';
import { type KeyEnvironment, type KeyState } from '../../services/api-key-view.ts';

export const keyEnvironments = { LIVE: 'LIVE', TEST: 'TEST' } as const satisfies Record<KeyEnvironment, KeyEnvironment>;

export const keyStates = {
  ACTIVE: 'ACTIVE',
  DISABLED: 'DISABLED',
  REVOKED: 'REVOKED',
  EXPIRED: 'EXPIRED',
} as const satisfies Record<KeyState, KeyState>;

registerEnumType(keyEnvironments, {
  name: 'KeyEnvironment',
  description: 'What a key is for.',
  valuesConfig: {
    LIVE: { description: '`sk_live_…`: calls count.' },
    TEST: { description: '`sk_test_…`: the same OCR, calls cost nothing.' },
  },
});

registerEnumType(keyStates, {
  name: 'KeyState',
  description: 'Whether a key works.',
  valuesConfig: {
    ACTIVE: { description: 'It works.' },
    DISABLED: { description: 'Switched off by an administrator; can be switched on again.' },
    REVOKED: { description: 'Switched off for ever.' },
    EXPIRED: { description: 'Its `expiresAt` has passed.' },
  },
});
