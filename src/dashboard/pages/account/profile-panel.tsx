import { useState } from 'preact/hooks';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { Notice, ProblemNotice } from '../../components/notice.tsx';
import { UpdateProfileDocument } from '../../graphql/generated/graphql.ts';
import { useChange } from '../../graphql/hooks.ts';
import { accountTexts } from '../../i18n/account-texts.ts';
import { useFieldProblems } from '../../i18n/field-problems.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { useAccount } from '../../session.tsx';
import { ChangeEmailDialog } from './change-email-dialog.tsx';

export function ProfilePanel() {
  const texts = useMessages(messages);
  const words = useMessages(accountTexts);
  const { date } = useFormats();
  const account = useAccount();
  const update = useChange(UpdateProfileDocument);
  const problemOf = useFieldProblems(update.error);
  const [name, setName] = useState(account.name);
  const [isChanging, setChanging] = useState(false);
  const save = (event: Event) => {
    event.preventDefault();
    if (!update.isPending) update.mutate({ name });
  };
  return (
    <section class="panel stack">
      <h2>{texts.title}</h2>
      <form class="stack" onSubmit={save}>
        {update.error?.field !== 'name' && <ProblemNotice problem={update.error} />}
        <TextField
          label={texts.name}
          autocomplete="name"
          required
          maxLength={100}
          value={name}
          onValue={(value) => {
            setName(value);
            update.reset();
          }}
          problem={problemOf('name')}
        />
        {update.isSuccess && <Notice tone="good">{texts.saved}</Notice>}
        <div class="row">
          <Button type="submit" busy={update.isPending} disabled={name.trim() === account.name}>
            {texts.save}
          </Button>
        </div>
      </form>
      <div class="stack tight">
        <h3>{texts.email}</h3>
        <div class="row">
          <span class="grow account-email">{account.email}</span>
          <Badge tone={account.emailVerified ? 'good' : 'warn'}>
            {account.emailVerified ? words.verified : words.unverified}
          </Badge>
          <Button size="small" onClick={() => setChanging(true)}>
            {texts.changeEmail}
          </Button>
        </div>
      </div>
      <p class="small soft">{texts.since(words.roles[account.role], date(account.createdAt))}</p>
      {isChanging && <ChangeEmailDialog onClose={() => setChanging(false)} />}
    </section>
  );
}

const english = {
  title: 'Profile',
  name: 'Name',
  save: 'Save',
  saved: 'Saved.',
  email: 'E-mail address',
  changeEmail: 'Change …',
  since: (role: string, day: string) => `${role}; account made on ${day}.`,
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '个人资料',
    name: '姓名',
    save: '保存',
    saved: '已保存。',
    email: '邮箱',
    changeEmail: '更换…',
    since: (role, day) => `${role}，账户创建于 ${day}。`,
  },
};
