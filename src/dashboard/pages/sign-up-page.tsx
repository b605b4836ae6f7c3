import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { TextField } from '../components/field.tsx';
import { ProblemNotice } from '../components/notice.tsx';
import { useFocusOnProblem } from '../components/use-focus-on-problem.ts';
import { SignUpDocument } from '../graphql/generated/graphql.ts';
import { useChange } from '../graphql/hooks.ts';
import { useFieldProblems } from '../i18n/field-problems.ts';
import { type Messages, useMessages } from '../i18n/language.tsx';
import { paths } from '../paths.ts';

export function SignUpPage() {
  const texts = useMessages(messages);
  const signUp = useChange(SignUpDocument);
  const { error } = signUp;
  const problemOf = useFieldProblems(error);
  const form = useFocusOnProblem(error);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  useEffect(() => {
    document.title = `${texts.title} · PicToText`;
  }, [texts]);

  if (signUp.isSuccess) return <MailSent email={email} />;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!signUp.isPending) signUp.mutate({ input: { name, email, password } });
  };
  return (
    <>
      <div class="stack tight">
        <h1>{texts.title}</h1>
        <p class="soft">{texts.lead}</p>
      </div>
      <form ref={form} class="stack" onSubmit={submit}>
        {error && !['name', 'email', 'password'].includes(error.field ?? '') && <ProblemNotice problem={error} />}
        <TextField
          label={texts.name}
          autocomplete="name"
          required
          maxLength={100}
          value={name}
          onValue={setName}
          problem={problemOf('name')}
        />
        <TextField
          label={texts.email}
          type="email"
          autocomplete="username"
          required
          maxLength={254}
          value={email}
          onValue={setEmail}
          problem={problemOf('email')}
        />
        <TextField
          label={texts.password}
          type="password"
          autocomplete="new-password"
          required
          minLength={10}
          value={password}
          onValue={setPassword}
          hint={texts.passwordHint}
          problem={problemOf('password')}
        />
        <Button kind="main" type="submit" busy={signUp.isPending}>
          {texts.title}
        </Button>
      </form>
      <p>
        {texts.known} <a href={paths.logIn}>{texts.logIn}</a>
      </p>
    </>
  );
}

/** The server says nothing of whether the address had an account before; neither does the page. */
function MailSent({ email }: { email: string }) {
  const texts = useMessages(messages);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="stack">
      <h1 ref={heading} tabIndex={-1}>
        {texts.sentTitle}
      </h1>
      <p>{texts.sent(email)}</p>
      <p class="soft small">{texts.sentHint}</p>
      <p>
        <a href={paths.logIn}>{texts.logIn}</a>
      </p>
    </div>
  );
}

const english = {
  title: 'Sign up',
  lead: 'Then confirm your address by the link that we mail you, and make your first key.',
  name: 'Name',
  email: 'E-mail address',
  password: 'Password',
  passwordHint: 'At least 10 characters.',
  known: 'You have an account?',
  logIn: 'Log in',
  sentTitle: 'Look into your mailbox',
  sent: (email: string) => `A link went to ${email}. Open it to confirm that the address is yours, then log in.`,
  sentHint: 'On an installation without a mail server, the mail is a file in the outbox of its data folder.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '注册',
    lead: '然后通过邮件中的链接验证邮箱，即可生成第一个密钥。',
    name: '姓名',
    email: '邮箱',
    password: '密码',
    passwordHint: '至少 10 个字符。',
    known: '已有账户？',
    logIn: '登录',
    sentTitle: '请查收邮件',
    sent: (email) => `验证链接已发送至 ${email}。打开链接确认邮箱后即可登录。`,
    sentHint: '若此服务器未配置邮件服务，邮件会以文件形式保存在数据目录的 outbox 中。',
  },
};
