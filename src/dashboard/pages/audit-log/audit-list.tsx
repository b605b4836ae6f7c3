import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemNotice } from '../../components/notice.tsx';
import { OlderButton } from '../../components/older-button.tsx';
import { AuditLogDocument } from '../../graphql/generated/graphql.ts';
import { useList } from '../../graphql/hooks.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { type filterVariables } from './audit-filter.ts';
import { AuditRow } from './audit-row.tsx';

interface AuditListProps {
  readonly variables: ReturnType<typeof filterVariables> & { readonly accountId: string };
  readonly isOther: boolean;
  readonly isFiltered: boolean;
  readonly keyNames: ReadonlyMap<string, string>;
}

export function AuditList({ variables, isOther, isFiltered, keyNames }: AuditListProps) {
  const texts = useMessages(messages);
  const list = useList(AuditLogDocument, variables, ({ auditLog }) => auditLog);
  if (list.problem) return <ProblemNotice problem={list.problem} />;
  if (!list.rows) return <Loading />;
  if (list.rows.length === 0) {
    return (
      <EmptyState title={isFiltered ? texts.noneFound : texts.none}>{isFiltered && <p>{texts.widen}</p>}</EmptyState>
    );
  }
  return (
    <>
      <div class="table-frame" role="region" aria-label={texts.title} tabIndex={0}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{texts.at}</th>
              <th scope="col">{texts.what}</th>
              <th scope="col" class="wide-only">
                {texts.who}
              </th>
              <th scope="col" class="wide-only">
                {texts.address}
              </th>
            </tr>
          </thead>
          <tbody>
            {list.rows.map((entry) => (
              <AuditRow
                key={entry.id}
                entry={entry}
                accountId={variables.accountId}
                isOther={isOther}
                keyNames={keyNames}
              />
            ))}
          </tbody>
        </table>
      </div>
      <OlderButton list={list} />
    </>
  );
}

const english = {
  title: 'Entries, newest first',
  none: 'Nothing has happened yet',
  noneFound: 'Nothing matches',
  widen: 'Choose another action, key or other days.',
  at: 'When',
  what: 'What',
  who: 'Who',
  address: 'From',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '记录（从新到旧）',
    none: '尚无记录',
    noneFound: '没有匹配的记录',
    widen: '请选择其他操作、密钥或日期。',
    at: '时间',
    what: '操作',
    who: '操作者',
    address: '来源',
  },
};
