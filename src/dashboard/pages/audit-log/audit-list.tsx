import { EmptyState } from '../../components/empty-state.tsx';
import { RecordTable } from '../../components/record-table.tsx';
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
  return (
    <RecordTable
      title={texts.title}
      columns={[
        { name: texts.at },
        { name: texts.what },
        { name: texts.who, wideOnly: true },
        { name: texts.address, wideOnly: true },
      ]}
      list={list}
      none={
        <EmptyState title={isFiltered ? texts.noneFound : texts.none}>{isFiltered && <p>{texts.widen}</p>}</EmptyState>
      }
    >
      {(entry) => (
        <AuditRow key={entry.id} entry={entry} accountId={variables.accountId} isOther={isOther} keyNames={keyNames} />
      )}
    </RecordTable>
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
