import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { type HandedKey } from '../../handed-key.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';

/** Said where a key is being tried out in place of the session. */
export function ReaderChoice({ apiKey, onSession }: { apiKey: HandedKey; onSession: () => void }) {
  const texts = useMessages(messages);
  const test = apiKey.secret.startsWith('sk_test_');
  return (
    <Notice tone="key">
      <div class="row">
        <p class="grow">
          {texts.with(apiKey.name)} <code>…{apiKey.secret.slice(-4)}</code>. {test ? texts.test : texts.live}
        </p>
        <Button size="small" onClick={onSession}>
          {texts.session}
        </Button>
      </div>
    </Notice>
  );
}

const english = {
  with: (name: string) => `Reading with the key “${name}”`,
  test: 'It is a test key: calls cost nothing, 100 a day.',
  live: 'Each document that is read counts as a call of it.',
  session: 'Read without it',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    with: (name) => `使用密钥“${name}”进行识别`,
    test: '这是测试密钥：不计费，每天 100 次。',
    live: '每次识别成功计一次调用。',
    session: '不使用此密钥',
  },
};
