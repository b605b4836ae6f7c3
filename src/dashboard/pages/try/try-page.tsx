import { PageHead } from '../../components/page-head.tsx';
import { type Messages, useMessages } from '../../i18n/language.tsx';

export function TryPage() {
  const texts = useMessages(messages);
  return <PageHead title={texts.title} />;
}

const english = { title: 'Try it' };

const messages: Messages<typeof english> = { en: english, zh: { title: '试用' } };
