import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { type CreateAccountMutation } from '../../graphql/generated/graphql.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { paths } from '../../paths.ts';

interface AccountMadeProps {
  readonly made: CreateAccountMutation['createAccount'];
  readonly onClose: () => void;
}

/** The new account's password, for the only time: no stray key closes it. */
export function AccountMade({ made: { account, password }, onClose }: AccountMadeProps) {
  const texts = useMessages(messages);
  return (
    <Dialog key="made" title={texts.title(account.name)} onClose={onClose} mustAnswer>
      <p>{texts.lead(account.email)}</p>
      <div class="row">
        <code class="secret grow">{password}</code>
        <CopyButton kind="main" text={password} of={texts.password} />
      </div>
      <p class="small soft">{texts.lost}</p>
      <div class="actions">
        <a class="button" href={`${paths.administration}?account=${account.id}`}>
          {texts.open}
        </a>
        <Button onClick={onClose}>{texts.done}</Button>
      </div>
    </Dialog>
  );
}

const english = {
  title: (name: string) => `The account of ${name} is made`,
  lead: (email: string) =>
    `They log in as ${email} with this password, which is shown this once. Hand it over by a way that only they read; they should change it.`,
  password: 'the password',
  lost: 'If it is lost, “Forgotten?” on the log-in page mails them a link to a new one.',
  open: 'Open the account',
  done: 'Done',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: (name) => `已创建“${name}”的账户`,
    lead: (email) =>
      `对方使用 ${email} 和此密码登录。密码仅显示这一次，请通过只有对方能看到的方式转交，并请对方修改密码。`,
    password: '密码',
    lost: '若密码丢失，对方可在登录页点击“忘记密码？”，通过邮件设置新密码。',
    open: '打开账户',
    done: '完成',
  },
};
