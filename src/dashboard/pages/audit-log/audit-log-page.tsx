import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import './audit-log.css';
import { PageHead } from '../../components/page-head.tsx';
import { ProblemNotice } from '../../components/notice.tsx';
import { SubjectPicker } from '../../components/subject-picker.tsx';
import { KeyNamesDocument } from '../../graphql/generated/graphql.ts';
import { useOperation } from '../../graphql/hooks.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { useSubjectAccount, type SubjectAccount } from '../../subject-account.ts';
import { filterVariables, isBackwards, noFilter } from './audit-filter.ts';
import { AuditFilters } from './audit-filters.tsx';
import { AuditList } from './audit-list.tsx';

export function AuditLogPage() {
  const subject = useSubjectAccount();
  return <AuditLog key={subject.id} subject={subject} />;
}

function AuditLog({ subject }: { subject: SubjectAccount }) {
  const texts = useMessages(messages);
  const { query } = useLocation();
  const [filter, setFilter] = useState({ ...noFilter, keyId: query['key'] ?? '' });
  const [shown, setShown] = useState(filter);
  const { data } = useOperation(KeyNamesDocument, { accountId: subject.id });
  const keys = data?.apiKeys ?? [];
  const variables = filterVariables(shown);
  const csv = new URLSearchParams({ ...variables, accountId: subject.id, format: 'csv' });
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead}>
        <a class="button" href={`/api/v1/audit-log?${csv.toString()}`} download>
          {texts.csv}
        </a>
      </PageHead>
      <SubjectPicker subject={subject} />
      {subject.problem ? (
        <ProblemNotice problem={subject.problem} />
      ) : (
        <>
          <AuditFilters
            filter={filter}
            keys={keys}
            onFilter={(next) => {
              setFilter(next);
              if (!isBackwards(next)) setShown(next);
            }}
          />
          <AuditList
            variables={{ ...variables, accountId: subject.id }}
            isOther={subject.isOther}
            isFiltered={Object.keys(variables).length > 0}
            keyNames={new Map(keys.map(({ id, name }) => [id, name]))}
          />
        </>
      )}
    </>
  );
}

const english = {
  title: 'Audit log',
  lead: 'Who did what to the account and its keys, when, and from where.',
  csv: 'Download CSV',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: { title: '审计日志', lead: '谁在何时、从何处对账户和密钥做了什么。', csv: '下载 CSV' },
};
