import { useLocation } from 'preact-iso';
import './administration.css';
import { PageHead } from '../../components/page-head.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { paths } from '../../paths.ts';
import { AccountView } from './account-view.tsx';
import { AccountsList } from './accounts-list.tsx';
import { SystemView } from './system-view.tsx';

/** Where one is stands in the address: `?account=ID` for one account, `?view=system` for the system's health. */
export function AdministrationPage() {
  const texts = useMessages(messages);
  const { query, route } = useLocation();
  const { account, view } = query;
  if (account !== undefined) return <AccountView key={account} id={account} />;
  const chosen = view === 'system' ? 'system' : 'accounts';
  return (
    <>
      <PageHead title={texts.title} />
      <Tabs
        label={texts.title}
        tabs={(['accounts', 'system'] as const).map((name) => ({ name, text: texts[name] }))}
        value={chosen}
        onValue={(name) => route(name === 'system' ? `${paths.administration}?view=system` : paths.administration)}
      >
        {chosen === 'system' ? <SystemView /> : <AccountsList />}
      </Tabs>
    </>
  );
}

const english = { title: 'Administration', accounts: 'Accounts', system: 'System' };

const messages: Messages<typeof english> = { en: english, zh: { title: '管理', accounts: '账户', system: '系统' } };
