import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { useAccount } from '../../session.tsx';

/** Before the first key: what is done and what comes next, as the guide tells it. */
export function FirstSteps({ onGenerate }: { onGenerate: () => void }) {
  const texts = useMessages(messages);
  const { emailVerified } = useAccount();
  const steps = [
    { text: texts.account, isDone: true },
    { text: texts.email, isDone: emailVerified },
    { text: texts.key, isDone: false },
    { text: texts.test, isDone: false },
  ];
  return (
    <EmptyState title={texts.title}>
      <ol class="first-steps">
        {steps.map(({ text, isDone }) => (
          <li key={text} data-done={isDone || undefined}>
            {text}
            {isDone && <span class="visually-hidden"> {texts.done}</span>}
          </li>
        ))}
      </ol>
      <Button kind="main" onClick={onGenerate}>
        {texts.generate}
      </Button>
    </EmptyState>
  );
}

const english = {
  title: 'Get your first API key',
  account: 'Create an account',
  email: 'Confirm your e-mail address',
  key: 'Generate a key, name it for where it will be used, and copy it',
  test: 'Test it: here, or with the line that comes with it',
  done: '(done)',
  generate: 'Generate New Key',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '获取您的第一个 API 密钥',
    account: '注册账户',
    email: '验证邮箱',
    key: '生成密钥，按用途命名并复制保存',
    test: '测试密钥：在此页面，或使用随附的命令',
    done: '（已完成）',
    generate: '生成新密钥',
  },
};
