import { type Messages, useMessages } from '../i18n/language.tsx';

export function Loading() {
  return (
    <div class="row soft" role="status">
      <span class="spinner" aria-hidden="true" />
      {useMessages(messages).loading}
    </div>
  );
}

const messages: Messages<{ loading: string }> = { en: { loading: 'Loading …' }, zh: { loading: '正在加载…' } };
