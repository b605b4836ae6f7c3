import { useState } from 'preact/hooks';
import './usage.css';
import { Balance } from '../../components/balance.tsx';
import { Ledger } from '../../components/ledger.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemNotice } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { SubjectPicker } from '../../components/subject-picker.tsx';
import { type AccountPartsFragment } from '../../graphql/generated/graphql.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { useSubjectAccount } from '../../subject-account.ts';
import { RangePicker } from './range-picker.tsx';
import { UsageReport } from './usage-report.tsx';
import { daysOf, daysProblem, type RangeChoice } from './usage-range.ts';

export function UsagePage() {
  const texts = useMessages(messages);
  const subject = useSubjectAccount();
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <SubjectPicker subject={subject} />
      <ProblemNotice problem={subject.problem} />
      {subject.account ? (
        <AccountUsage key={subject.id} account={subject.account} isOther={subject.isOther} />
      ) : (
        !subject.problem && <Loading />
      )}
    </>
  );
}

function AccountUsage({ account, isOther }: { account: AccountPartsFragment; isOther: boolean }) {
  const texts = useMessages(messages);
  const { periodStart } = account.balance;
  const [choice, setChoice] = useState<RangeChoice>('30');
  const [own, setOwn] = useState(() => daysOf('30', { from: '', to: '' }, periodStart));
  const [shown, setShown] = useState(own);
  const show = (nextChoice: RangeChoice, nextOwn: typeof own) => {
    setChoice(nextChoice);
    setOwn(nextOwn);
    // Days that make no sense yet are being typed: what was shown stays.
    const days = daysOf(nextChoice, nextOwn, periodStart);
    if (daysProblem(days) === undefined) setShown(days);
  };
  return (
    <>
      <section class="panel">
        <h2 class="visually-hidden">{texts.balance}</h2>
        <Balance balance={account.balance} />
      </section>
      <RangePicker
        choice={choice}
        own={own}
        onChoice={(next) => show(next, next === 'own' ? shown : own)}
        onOwn={(next) => show('own', next)}
      />
      <UsageReport days={shown} accountId={account.id} isOther={isOther} />
      <section class="stack">
        <div class="stack tight">
          <h2>{texts.ledger}</h2>
          <p class="soft">{texts.ledgerHint}</p>
        </div>
        <Ledger accountId={account.id} />
      </section>
    </>
  );
}

const english = {
  title: 'Usage',
  lead: 'Calls, what became of them, and what is left. The figures follow within seconds.',
  balance: 'Balance',
  ledger: 'Changes of the balance',
  ledgerHint: 'Every call that counted, every billing month, every credit.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '用量',
    lead: '调用次数、结果与余额，数秒内更新。',
    balance: '余额',
    ledger: '余额变动',
    ledgerHint: '每次计费调用、每个账期、每笔点数。',
  },
};
