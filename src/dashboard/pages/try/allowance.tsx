import { type HandedKey } from '../../handed-key.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { useAccount } from '../../session.tsx';

/** What the account can still spend. Test keys spend nothing. */
export function Allowance({ apiKey }: { apiKey: HandedKey | undefined }) {
  const texts = useMessages(messages);
  const { number } = useFormats();
  const { quotaIncluded, quotaRemaining, creditsRemaining } = useAccount().balance;
  if (apiKey?.secret.startsWith('sk_test_')) return null;
  const parts = [
    ...(quotaIncluded > 0 ? [texts.quota(number(quotaRemaining), number(quotaIncluded))] : []),
    ...(creditsRemaining > 0 || quotaIncluded === 0 ? [texts.credits(number(creditsRemaining))] : []),
  ];
  return <span class="number">{parts.join(' · ')}</span>;
}

const english = {
  quota: (left: string, all: string) => `${left} of ${all} calls left this month`,
  credits: (count: string) => `${count} credits left`,
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    quota: (left, all) => `本月剩余 ${left} / ${all} 次`,
    credits: (count) => `剩余点数 ${count}`,
  },
};
