import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/field.tsx';
import { Notice, ProblemNotice } from '../../components/notice.tsx';
import { useFocusOnProblem } from '../../components/use-focus-on-problem.ts';
import { ChangeEmailDocument } from '../../graphql/generated/graphql.ts';
import { useChange } from '../../graphql/hooks.ts';
import { useFieldProblems } from '../../i18n/field-problems.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';

/** Asks for the password: a stolen session alone must not take an account over. */
export function ChangeEmailDialog({ onClose }: { onClose: () => void }) {
  const texts = useMessages(messages);
  const change = useChange(ChangeEmailDocument);
  const problemOf = useFieldProblems(change.error);
  const form = useFocusOnProblem(change.error);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const isWrong = change.error?.reason === 'FORBIDDEN';
  const submit = (event: Event) => {
    event.preventDefault();
    if (!change.isPending) change.mutate({ email, password });
  };
  if (change.isSuccess) {
    return (
      <Dialog title={texts.sentTitle} onClose={onClose}>
        <Notice tone="good">{texts.sent(email)}</Notice>
        <div class="actions">
          <Button kind="main" autofocus onClick={onClose}>
            {texts.close}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={texts.title} onClose={onClose}>
      <p class="soft">{texts.lead}</p>
      <form class="stack" ref={form} onSubmit={submit}>
        {!isWrong && change.error?.field !== 'email' && <ProblemNotice problem={change.error} />}
        <TextField
          label={texts.email}
          type="email"
          autocomplete="email"
          required
          autofocus
          maxLength={254}
          value={email}
          onValue={setEmail}
          problem={problemOf('email')}
        />
        <TextField
          label={texts.password}
          type="password"
          autocomplete="current-password"
          required
          value={password}
          onValue={setPassword}
          problem={isWrong ? texts.wrong : undefined}
        />
        <div class="actions">
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="main" type="submit" busy={change.isPending}>
            {texts.send}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const english = {
  title: 'Change the e-mail address',
  lead: 'We mail a link to the new address. It becomes the account’s once the link is used; until then you log in with the old one.',
  email: 'New e-mail address',
  password: 'Your password',
  wrong: 'This is not your password.',
  cancel: 'Cancel',
  send: 'Send the link',
  sentTitle: 'Look into the new mailbox',
  sent: (email: string) => `If ${email} can be used, a link went there. Your old address was told as well.`,
  close: 'Close',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '更换邮箱',
    lead: '我们会向新邮箱发送链接。打开链接后新邮箱才会生效，在此之前仍使用旧邮箱登录。',
    email: '新邮箱',
    password: '您的密码',
    wrong: '密码不正确。',
    cancel: '取消',
    send: '发送链接',
    sentTitle: '请查收新邮箱',
    sent: (email) => `如果 ${email} 可用，验证链接已发送；旧邮箱也会收到通知。`,
    close: '关闭',
  },
};
