import { PageHead } from '../../components/page-head.tsx';
import { type Messages, useMessages } from '../../i18n/language.tsx';

export function AuditLogPage() {
  const texts = useMessages(messages);
  return <PageHead title={texts.title} />;
}

const english = { title: 'Audit log' };

const messages: Messages<typeof english> = { en: english, zh: { title: '审计日志' } };
