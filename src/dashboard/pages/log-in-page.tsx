import { useEffect, useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { TextField } from '../components/field.tsx';
import { ProblemNotice } from '../components/notice.tsx';
import { LogInDocument } from '../graphql/generated/graphql.ts';
import { useChange } from '../graphql/hooks.ts';
import { type Messages, useMessages } from '../i18n/language.tsx';
import { paths, serverPaths } from '../paths.ts';

/** The way in. What it is for stands above it: it is also what a stranger sees first. */
export function LogInPage() {
  const texts = useMessages(messages);
  const logIn = useChange(LogInDocument);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  useEffect(() => {
    document.title = `${texts.title} · PicToText`;
  }, [texts]);

  const submit = (event: Event) => {
    event.preventDefault();
    if (!logIn.isPending) logIn.mutate({ input: { email, password } });
  };
  return (
    <>
      <div class="stack tight">
        <h1>{texts.title}</h1>
        <p class="soft">{texts.lead}</p>
      </div>
      <form class="stack" onSubmit={submit}>
        <ProblemNotice problem={logIn.error} />
        <TextField label={texts.email} type="email" autocomplete="username" required value={email} onValue={setEmail} />
        <TextField
          label={texts.password}
          type="password"
          autocomplete="current-password"
          required
          value={password}
          onValue={setPassword}
          hint={<a href={serverPaths.forgotPassword}>{texts.forgot}</a>}
        />
        <Button kind="main" type="submit" busy={logIn.isPending}>
          {texts.title}
        </Button>
      </form>
      <p>
        {texts.new} <a href={paths.signUp}>{texts.signUp}</a>
      </p>
    </>
  );
}

const english = {
  title: 'Log in',
  lead: 'Manage API keys, try the reader, see what was used.',
  email: 'E-mail address',
  password: 'Password',
  forgot: 'Forgotten?',
  new: 'New here?',
  signUp: 'Sign up',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '登录',
    lead: '管理 API 密钥、试用识别、查看用量。',
    email: '邮箱',
    password: '密码',
    forgot: '忘记密码？',
    new: '还没有账户？',
    signUp: '注册',
  },
};
