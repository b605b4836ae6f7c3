import { type Source, type Verdict } from '../../../graphql/generated/graphql.ts';
import { type Messages } from '../../../i18n/language.tsx';

/** Where a value was read. */
export const sourceTexts: Messages<Readonly<Record<Source, { short: string; long: string }>>> = {
  en: {
    VIZ: { short: 'Print', long: 'What is printed for people (VIZ)' },
    MRZ: { short: 'MRZ', long: 'Machine-readable zone (MRZ)' },
    BARCODE: { short: 'Barcode', long: 'Barcode' },
    DERIVED: { short: 'Derived', long: 'Computed from another field' },
  },
  zh: {
    VIZ: { short: '版面', long: '版面文字（VIZ）' },
    MRZ: { short: '机读区', long: '机读区（MRZ）' },
    BARCODE: { short: '条码', long: '条码' },
    DERIVED: { short: '推算', long: '由其他字段推算' },
  },
};

/** What a rule says of a value. */
export const verdictTexts: Messages<Readonly<Record<Verdict, { short: string; long: (rule: string) => string }>>> = {
  en: {
    VALID: { short: '✓ Valid', long: (rule) => `It follows the rule: ${rule}.` },
    INVALID: { short: '✕ Invalid', long: (rule) => `It breaks the rule: ${rule}. The value stands as it was read.` },
    UNCHECKED: {
      short: 'Unchecked',
      long: () => 'There is no public rule for it, or nothing on the picture to check it by.',
    },
  },
  zh: {
    VALID: { short: '✓ 有效', long: (rule) => `符合规则：${rule}。` },
    INVALID: { short: '✕ 无效', long: (rule) => `不符合规则：${rule}。值按读取结果保留。` },
    UNCHECKED: { short: '未校验', long: () => '没有公开的规则，或图片上没有可用于校验的内容。' },
  },
};
