import { type KeyEnvironment, type KeyState } from '../../graphql/generated/graphql.ts';
import { type Messages } from '../../i18n/language.tsx';

/** Words for keys that several parts of the page use. */
const english = {
  states: {
    ACTIVE: 'Active',
    DISABLED: 'Disabled',
    REVOKED: 'Revoked',
    EXPIRED: 'Expired',
  } satisfies Record<KeyState, string>,
  environments: { LIVE: 'Live', TEST: 'Test' } satisfies Record<KeyEnvironment, string>,
  cancel: 'Cancel',
  never: 'never',
};

export type KeyTexts = typeof english;

export const keyTexts: Messages<KeyTexts> = {
  en: english,
  zh: {
    states: { ACTIVE: '有效', DISABLED: '已停用', REVOKED: '已吊销', EXPIRED: '已过期' },
    environments: { LIVE: '正式', TEST: '测试' },
    cancel: '取消',
    never: '从未',
  },
};
