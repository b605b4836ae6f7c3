import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { Notice, ProblemNotice } from '../../components/notice.tsx';
import { useFocusOnProblem } from '../../components/use-focus-on-problem.ts';
import { ChangePasswordDocument } from '../../graphql/generated/graphql.ts';
import { useChange } from '../../graphql/hooks.ts';
import { useFieldProblems } from '../../i18n/field-problems.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { useAccount } from '../../session.tsx';

export function PasswordPanel() {
  const texts = useMessages(messages);
  const { email } = useAccount();
  const change = useChange(ChangePasswordDocument);
  const problemOf = useFieldProblems(change.error);
  const form = useFocusOnProblem(change.error);
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const isWrong = change.error?.reason === 'FORBIDDEN';
  const submit = (event: Event) => {
    event.preventDefault();
    if (change.isPending) return;
    change.mutate(
      { currentPassword, newPassword },
      {
        onSuccess: () => {
          setCurrent('');
          setNew('');
        },
      },
    );
  };
  return (
    <section class="panel stack">
      <div class="stack tight">
        <h2>{texts.title}</h2>
        <p class="soft">{texts.lead}</p>
      </div>
      <form class="stack" ref={form} onSubmit={submit}>
        {!isWrong && change.error?.field !== 'newPassword' && <ProblemNotice problem={change.error} />}
        {change.isSuccess && <Notice tone="good">{texts.changed}</Notice>}
        <input
          class="visually-hidden"
          type="text"
          autocomplete="username"
          value={email}
          readOnly
          tabIndex={-1}
          aria-hidden
        />
        <TextField
          label={texts.current}
          type="password"
          autocomplete="current-password"
          required
          value={currentPassword}
          onValue={setCurrent}
          problem={isWrong ? texts.wrong : undefined}
        />
        <TextField
          label={texts.new}
          type="password"
          autocomplete="new-password"
          required
          minLength={10}
          value={newPassword}
          onValue={setNew}
          hint={texts.hint}
          problem={problemOf('newPassword')}
        />
        <div class="row">
          <Button type="submit" busy={change.isPending}>
            {texts.button}
          </Button>
        </div>
      </form>
    </section>
  );
}

const english = {
  title: 'Password',
  lead: 'Changing it logs every other device out. API keys go on working.',
  current: 'Current password',
  new: 'New password',
  hint: 'At least 10 characters.',
  wrong: 'This is not your current password.',
  button: 'Change the password',
  changed: 'The password is changed, and every other device is logged out.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '密码',
    lead: '修改密码会使其他所有设备退出登录；API 密钥不受影响。',
    current: '当前密码',
    new: '新密码',
    hint: '至少 10 个字符。',
    wrong: '当前密码不正确。',
    button: '修改密码',
    changed: '密码已修改，其他所有设备均已退出登录。',
  },
};
