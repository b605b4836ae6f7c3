import { Balance } from '../../components/balance.tsx';
import { PlanBadges } from '../../components/plan-badges.tsx';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { paths } from '../../paths.ts';
import { useAccount } from '../../session.tsx';

export function PlanPanel() {
  const texts = useMessages(messages);
  const account = useAccount();
  return (
    <section class="panel stack">
      <div class="row">
        <h2 class="grow">{texts.title}</h2>
        <PlanBadges of={account} />
      </div>
      <Balance balance={account.balance} />
      <p class="small soft">
        {account.role === 'ADMIN' ? texts.administrator : texts.owner}{' '}
        <a href={account.role === 'ADMIN' ? `${paths.administration}?account=${account.id}` : paths.usage}>
          {account.role === 'ADMIN' ? texts.toAdministration : texts.toUsage}
        </a>
      </p>
    </section>
  );
}

const english = {
  title: 'Plan and balance',
  owner: 'An administrator of this installation changes plans and sells credit packs.',
  toUsage: 'What was used',
  administrator: 'You set plans and credits as an administrator.',
  toAdministration: 'Administer this account',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '套餐与余额',
    owner: '套餐和点数包由此服务器的管理员设置。',
    toUsage: '查看用量',
    administrator: '您可以以管理员身份设置套餐和点数。',
    toAdministration: '管理此账户',
  },
};
