import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { type AccountPartsFragment, AccountsDocument } from '../graphql/generated/graphql.ts';
import { useOperation } from '../graphql/hooks.ts';
import { type Messages, useMessages } from '../i18n/language.tsx';
import { paths } from '../paths.ts';
import { useAccount } from '../session.tsx';
import { type SubjectAccount } from '../subject-account.ts';
import { Combobox, type Option } from './combobox/combobox.tsx';
import './subject-picker.css';
import { useSettled } from './use-settled.ts';

/** For administrators: whose things the page shows. Their own unless they choose another's. */
export function SubjectPicker({ subject: { id, isOther, account } }: { subject: SubjectAccount }) {
  const texts = useMessages(messages);
  const own = useAccount();
  const { path, route } = useLocation();
  const [search, setSearch] = useState<string>();
  const { found, isFinding } = useAccounts(search);
  if (own.role !== 'ADMIN') return null;
  const ownOption = { value: own.id, text: texts.own, detail: <small>{own.email}</small> };
  const others = found.filter((one) => one.id !== own.id || search).map(optionOf);
  const chosen = account && { value: id, text: account.name };
  return (
    <div class="subject" data-other={isOther || undefined}>
      <Combobox
        label={texts.label}
        placeholder={texts.search}
        chosen={isOther ? chosen : ownOption}
        groups={[
          ...(search ? [] : [{ name: '', options: [ownOption] }]),
          ...(others.length > 0 ? [{ name: search ? '' : texts.others, options: others }] : []),
        ]}
        search={search}
        none={isFinding ? undefined : texts.none}
        onSearch={setSearch}
        onValue={(value) => route(value === own.id ? path : `${path}?account=${value}`)}
      />
      {isOther && (
        <div class="row subject-links">
          <span class="soft">{account?.email}</span>
          <a href={`${paths.administration}?account=${id}`}>{texts.administer}</a>
          <a href={path}>{texts.showOwn}</a>
        </div>
      )}
    </div>
  );
}

function optionOf({ id, name, email }: AccountPartsFragment): Option<string> {
  return { value: id, text: name, detail: <small>{email}</small> };
}

/** What a search finds. While the server is asked, those that are known and fit stay: no Enter takes one that does not. */
function useAccounts(search: string | undefined) {
  const wanted = search?.trim() ?? '';
  const settled = useSettled(wanted);
  const { data, isPlaceholderData, isFetching } = useOperation(
    AccountsDocument,
    { search: settled, first: foundMax },
    { enabled: search !== undefined, keepsPrevious: true },
  );
  const fits = ({ name, email }: AccountPartsFragment) =>
    `${name}\n${email}`.toLowerCase().includes(wanted.toLowerCase());
  return {
    found: (data?.accounts ?? []).filter(fits),
    isFinding: settled !== wanted || isPlaceholderData || isFetching,
  };
}

/** More are found by a longer search. */
const foundMax = 20;

const english = {
  label: 'Whose account',
  own: 'Your own',
  others: 'Others, newest first',
  search: 'Search by e-mail address or name',
  none: 'No account matches. Try a shorter part of the address or the name.',
  administer: 'Administer it',
  showOwn: 'Show your own',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    label: '查看账户',
    own: '自己的账户',
    others: '其他账户（从新到旧）',
    search: '按邮箱或姓名搜索',
    none: '没有匹配的账户。请尝试更短的邮箱或姓名片段。',
    administer: '管理该账户',
    showOwn: '显示自己的账户',
  },
};
