import { type Messages } from '../../i18n/language.tsx';
import { type SortColumn } from './key-list.ts';

/** What the columns of the list are called. */
export const columnTexts: Messages<Record<SortColumn, string>> = {
  en: {
    name: 'Key',
    environment: 'Environment',
    state: 'State',
    created: 'Created',
    lastUsed: 'Last used',
    rotation: 'Rotation due',
    calls: 'Calls this month',
  },
  zh: {
    name: '密钥',
    environment: '环境',
    state: '状态',
    created: '创建',
    lastUsed: '最近使用',
    rotation: '应轮换',
    calls: '本月调用',
  },
};
