import { PageHead } from '../../components/page-head.tsx';
import { type Messages, useMessages } from '../../i18n/language.tsx';

export function UsagePage() {
  const texts = useMessages(messages);
  return <PageHead title={texts.title} />;
}

const english = { title: 'Usage' };

const messages: Messages<typeof english> = { en: english, zh: { title: '用量' } };
