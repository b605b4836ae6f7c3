import './balance.css';
import { type AccountPartsFragment } from '../graphql/generated/graphql.ts';
import { useFormats } from '../i18n/formats.ts';
import { type Messages, useMessages } from '../i18n/language.tsx';
import { When } from './when.tsx';

/** What the account can still spend: the month's calls as a meter, and its credits. */
export function Balance({ balance }: { balance: AccountPartsFragment['balance'] }) {
  const texts = useMessages(messages);
  const { number, date } = useFormats();
  const { quotaIncluded, quotaRemaining, creditsRemaining, periodStart, periodEnd } = balance;
  return (
    <div class="balance">
      <div class="stack tight">
        <h3>{texts.month}</h3>
        {quotaIncluded === 0 ? (
          <p class="soft">{texts.noQuota}</p>
        ) : (
          <>
            <p>
              <strong class="balance-figure">{number(quotaRemaining)}</strong> {texts.leftOf(number(quotaIncluded))}
            </p>
            <meter
              class="balance-meter"
              aria-label={texts.month}
              min={0}
              max={quotaIncluded}
              low={quotaIncluded / 10}
              high={quotaIncluded / 5}
              optimum={quotaIncluded}
              value={quotaRemaining}
            />
          </>
        )}
        <p class="small soft">
          {texts.period(date(periodStart))} <When at={periodEnd} />
          {texts.stop}
        </p>
      </div>
      <div class="stack tight">
        <h3>{texts.credits}</h3>
        <p>
          <strong class="balance-figure">{number(creditsRemaining)}</strong> {texts.left}
        </p>
        <p class="small soft">{texts.creditsHint}</p>
      </div>
    </div>
  );
}

const english = {
  month: 'Calls of this month',
  leftOf: (included: string) => `left of ${included}`,
  noQuota: 'The plan brings no calls.',
  period: (start: string) => `The billing month began on ${start}; the next one begins`,
  stop: '.',
  credits: 'Credits',
  left: 'left',
  creditsHint: 'Each is worth a call once the month’s calls are used up. They do not lapse.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    month: '本月调用次数',
    leftOf: (included) => `次剩余，共 ${included} 次`,
    noQuota: '此套餐不含调用次数。',
    period: (start) => `本账期始于 ${start}，下一账期开始于`,
    stop: '。',
    credits: '点数',
    left: '点剩余',
    creditsHint: '本月次数用完后，每点可调用一次；点数不会过期。',
  },
};
