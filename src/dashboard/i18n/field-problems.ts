import { type Problem } from '../graphql/problem.ts';
import { type Language, useLanguage } from './language.tsx';

/** What the server finds wrong with a field of a form, to stand beside that field. */
export function useFieldProblems(problem: Problem | null): (field: string) => string | undefined {
  const { language } = useLanguage();
  return (field) => (problem?.field === field ? fieldProblemText(problem, field, language) : undefined);
}

/** In English the server's own words, which say most; in other languages the field's rule. */
function fieldProblemText({ message, metadata }: Problem, field: string, language: Language): string {
  const rule = language === 'en' ? undefined : rules[language][field];
  if (rule !== undefined) return rule;
  const { problem } = metadata;
  const text = typeof problem === 'string' ? problem : message;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const rules: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> = {
  zh: {
    name: '请输入 1 至 100 个字符，不能包含控制字符。',
    email: '请输入有效的邮箱地址，例如 name@example.org。',
    password: '至少 10 个字符，最多 1024 字节，且不能与邮箱相同。',
    newPassword: '至少 10 个字符，最多 1024 字节，且不能与邮箱相同。',
    expiresAt: '必须是将来的日期。',
    scopes: '请至少选择一项权限。',
    allowedCidrs: '请输入有效的地址或网段，例如 192.0.2.0/24，最多 50 个。',
    requestsPerMinute: '请输入 1 至 100,000 之间的整数。',
    amount: '请输入 -1,000,000 至 1,000,000 之间的非零整数；收回的点数不能超过余额。',
    note: '最多 500 个字符，不能包含控制字符。',
    pack: '此套餐不能购买该规格的点数包。',
    monthlyCap: '请输入 1 至 100,000,000 之间的整数。',
  },
};
