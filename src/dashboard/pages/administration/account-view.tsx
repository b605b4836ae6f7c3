import { Balance } from '../../components/balance.tsx';
import { Ledger } from '../../components/ledger.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemNotice } from '../../components/notice.tsx';
import { AccountDocument } from '../../graphql/generated/graphql.ts';
import { useOperation } from '../../graphql/hooks.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { paths } from '../../paths.ts';
import { AccountHead } from './account-head.tsx';
import { AccountKeys } from './account-keys.tsx';
import { CreditsPanel } from './credits-panel.tsx';
import { PackPanel } from './pack-panel.tsx';
import { RecentUsage } from './recent-usage.tsx';
import { SubscriptionPanel } from './subscription-panel.tsx';

/** One account, and what an administrator may do to it. */
export function AccountView({ id }: { id: string }) {
  const texts = useMessages(messages);
  const { data, error } = useOperation(AccountDocument, { id });
  const account = data?.account;
  return (
    <>
      <nav aria-label={texts.back}>
        <a href={paths.administration}>
          <span aria-hidden="true">← </span>
          {texts.back}
        </a>
      </nav>
      <ProblemNotice problem={error} />
      {account ? (
        <>
          <AccountHead of={account} />
          <div class="administration-overview">
            <section class="panel stack">
              <h2>{texts.balance}</h2>
              <Balance balance={account.balance} />
            </section>
            <RecentUsage accountId={id} />
          </div>
          <div class="administration-forms">
            <SubscriptionPanel key={`${account.plan} ${account.subscriptionStatus}`} of={account} />
            <CreditsPanel of={account} />
            <PackPanel of={account} />
          </div>
          <section class="stack">
            <h2>{texts.keys}</h2>
            <AccountKeys accountId={id} />
          </section>
          <section class="stack">
            <h2>{texts.ledger}</h2>
            <Ledger accountId={id} />
          </section>
        </>
      ) : (
        !error && <Loading />
      )}
    </>
  );
}

const english = {
  back: 'All accounts',
  balance: 'Balance',
  keys: 'API keys',
  ledger: 'Changes of the balance',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: { back: '所有账户', balance: '余额', keys: 'API 密钥', ledger: '余额变动' },
};
