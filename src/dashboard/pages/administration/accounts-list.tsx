import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { TextField } from '../../components/field.tsx';
import { RecordTable } from '../../components/record-table.tsx';
import { useSettled } from '../../components/use-settled.ts';
import { AccountsDocument } from '../../graphql/generated/graphql.ts';
import { useList } from '../../graphql/hooks.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { AccountRow } from './account-row.tsx';
import { NewAccountDialog } from './new-account-dialog.tsx';

export function AccountsList() {
  const texts = useMessages(messages);
  const [isMaking, setMaking] = useState(false);
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim());
  const list = useList(AccountsDocument, { search }, ({ accounts }) => accounts);
  return (
    <div class="stack">
      <div class="row accounts-head">
        <div class="grow accounts-search">
          <TextField label={texts.search} type="search" maxLength={254} value={typed} onValue={setTyped} />
        </div>
        <Button kind="main" onClick={() => setMaking(true)}>
          {texts.newAccount}
        </Button>
      </div>
      {isMaking && <NewAccountDialog onClose={() => setMaking(false)} />}
      <RecordTable
        title={texts.title}
        columns={[
          { name: texts.account },
          { name: texts.plan },
          { name: texts.quota, kind: 'figure', wideOnly: true },
          { name: texts.credits, kind: 'figure', wideOnly: true },
          { name: texts.since, wideOnly: true },
        ]}
        list={list}
        none={
          <EmptyState title={texts.none}>
            <p class="soft">{texts.noneHint}</p>
          </EmptyState>
        }
      >
        {(account) => <AccountRow key={account.id} of={account} />}
      </RecordTable>
    </div>
  );
}

const english = {
  title: 'Accounts, newest first',
  search: 'Search by e-mail address or name',
  newAccount: 'New account …',
  none: 'No account matches',
  noneHint: 'Try a shorter part of the address or the name.',
  account: 'Account',
  plan: 'Plan and state',
  quota: 'Left of the month',
  credits: 'Credits',
  since: 'Made',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '账户（从新到旧）',
    search: '按邮箱或姓名搜索',
    newAccount: '新建账户…',
    none: '没有匹配的账户',
    noneHint: '请尝试更短的邮箱或姓名片段。',
    account: '账户',
    plan: '套餐与状态',
    quota: '本月剩余',
    credits: '点数',
    since: '创建于',
  },
};
