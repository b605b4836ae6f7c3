import { EmptyState } from '../components/empty-state.tsx';
import { PageHead } from '../components/page-head.tsx';
import { type Messages, useMessages } from '../i18n/language.tsx';
import { paths } from '../paths.ts';

export function NotFoundPage() {
  const texts = useMessages(messages);
  return (
    <>
      <PageHead title={texts.title} />
      <EmptyState title={texts.nothing}>
        <a href={paths.keys}>{texts.toKeys}</a>
      </EmptyState>
    </>
  );
}

const english = { title: 'Not found', nothing: 'There is nothing at this address', toKeys: 'To your API keys' };

const messages: Messages<typeof english> = {
  en: english,
  zh: { title: '未找到', nothing: '此地址没有内容', toKeys: '前往 API 密钥' },
};
