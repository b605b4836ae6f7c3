import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/field.tsx';
import { ProblemNotice } from '../../components/notice.tsx';
import { type AccountPartsFragment, PlansDocument, SetSubscriptionDocument } from '../../graphql/generated/graphql.ts';
import { useChange, useOperation } from '../../graphql/hooks.ts';
import { accountTexts } from '../../i18n/account-texts.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';

const plans = ['FREE', 'PREMIUM', 'ENTERPRISE'] as const;
const statuses = ['ACTIVE', 'PAST_DUE', 'CANCELED'] as const;

export function SubscriptionPanel({ of: account }: { of: AccountPartsFragment }) {
  const texts = useMessages(messages);
  const words = useMessages(accountTexts);
  const { number } = useFormats();
  const { data } = useOperation(PlansDocument, {});
  const set = useChange(SetSubscriptionDocument);
  const [plan, setPlan] = useState(account.plan);
  const [status, setStatus] = useState(account.subscriptionStatus);
  const isChanged = plan !== account.plan || status !== account.subscriptionStatus;
  const isNewMonth = plan !== account.plan || (isChanged && account.subscriptionStatus === 'CANCELED');
  const calls = (name: string) => data?.plans.find((one) => one.plan === name)?.monthlyCalls;
  const planText = (name: (typeof plans)[number]) => {
    const included = calls(name);
    return included === undefined ? words.plans[name] : texts.plan(words.plans[name], number(included));
  };
  const save = (event: Event) => {
    event.preventDefault();
    if (isChanged && !set.isPending) set.mutate({ accountId: account.id, plan, status });
  };
  return (
    <section class="panel">
      <form class="stack" onSubmit={save}>
        <h2>{texts.title}</h2>
        <ProblemNotice problem={set.error} />
        <SelectField
          label={texts.planLabel}
          value={plan}
          options={plans.map((value) => ({ value, text: planText(value) }))}
          onValue={setPlan}
        />
        <SelectField
          label={texts.status}
          value={status}
          options={statuses.map((value) => ({ value, text: words.statuses[value] }))}
          onValue={setStatus}
          hint={texts.statusHints[status]}
        />
        <p class="small soft">{isNewMonth ? texts.newMonth : texts.sameMonth}</p>
        <div class="row">
          <Button type="submit" busy={set.isPending} disabled={!isChanged}>
            {texts.save}
          </Button>
        </div>
      </form>
    </section>
  );
}

const english = {
  title: 'Plan',
  planLabel: 'Plan',
  plan: (name: string, calls: string) => `${name} (${calls} a month)`,
  status: 'Status',
  statusHints: {
    ACTIVE: 'Paid: the month’s calls and the credits can be used.',
    PAST_DUE: 'Calls are refused with 402 until it is active again.',
    CANCELED: 'Brings no calls any more; credits can still be used.',
  },
  newMonth: 'A new billing month begins at once, with the calls of the plan.',
  sameMonth: 'Another plan, or any status after a cancellation, begins a new billing month.',
  save: 'Set the plan',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '套餐',
    planLabel: '套餐',
    plan: (name, calls) => `${name}（每月 ${calls} 次）`,
    status: '状态',
    statusHints: {
      ACTIVE: '已付款：可使用本月次数和点数。',
      PAST_DUE: '在恢复正常之前，调用会收到 402。',
      CANCELED: '不再含调用次数；点数仍可使用。',
    },
    newMonth: '将立即开始新账期，并获得该套餐的调用次数。',
    sameMonth: '更换套餐，或从已取消恢复，会开始新账期。',
    save: '设置套餐',
  },
};
