import { PageHead } from '../../components/page-head.tsx';
import { type Messages, useMessages } from '../../i18n/language.tsx';

export function KeysPage() {
  const texts = useMessages(messages);
  return <PageHead title={texts.title} />;
}

const english = { title: 'API Keys' };

const messages: Messages<typeof english> = { en: english, zh: { title: 'API 密钥' } };
