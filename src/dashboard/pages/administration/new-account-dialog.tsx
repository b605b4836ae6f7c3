import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { ProblemNotice } from '../../components/notice.tsx';
import { useFocusOnProblem } from '../../components/use-focus-on-problem.ts';
import { CreateAccountDocument, type Plan } from '../../graphql/generated/graphql.ts';
import { useChange } from '../../graphql/hooks.ts';
import { accountTexts } from '../../i18n/account-texts.ts';
import { useFieldProblems } from '../../i18n/field-problems.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { AccountMade } from './account-made.tsx';

/** Makes an account for somebody: the way in where sign-up is closed. */
export function NewAccountDialog({ onClose }: { onClose: () => void }) {
  const texts = useMessages(messages);
  const { plans } = useMessages(accountTexts);
  const create = useChange(CreateAccountDocument);
  const problemOf = useFieldProblems(create.error);
  const form = useFocusOnProblem(create.error);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [plan, setPlan] = useState<Plan>('FREE');
  const submit = (event: Event) => {
    event.preventDefault();
    if (!create.isPending) create.mutate({ input: { name, email, plan } });
  };
  if (create.data) return <AccountMade made={create.data.createAccount} onClose={onClose} />;
  return (
    <Dialog key="form" title={texts.title} onClose={onClose}>
      <p class="soft">{texts.lead}</p>
      <form class="stack" ref={form} onSubmit={submit}>
        {!['name', 'email'].includes(create.error?.field ?? '') && <ProblemNotice problem={create.error} />}
        <TextField
          label={texts.name}
          required
          autofocus
          autocomplete="off"
          maxLength={100}
          value={name}
          onValue={setName}
          problem={problemOf('name')}
        />
        <TextField
          label={texts.email}
          type="email"
          required
          autocomplete="off"
          maxLength={254}
          value={email}
          onValue={setEmail}
          problem={problemOf('email')}
        />
        <SelectField
          label={texts.plan}
          value={plan}
          options={(['FREE', 'PREMIUM', 'ENTERPRISE'] as const).map((value) => ({ value, text: plans[value] }))}
          onValue={setPlan}
        />
        <div class="actions">
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="main" type="submit" busy={create.isPending}>
            {texts.make}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const english = {
  title: 'New account',
  lead: 'You get a password to hand over. The address counts as confirmed: make sure that it is theirs.',
  name: 'Name',
  email: 'E-mail address',
  plan: 'Plan',
  cancel: 'Cancel',
  make: 'Make the account',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '新建账户',
    lead: '系统会生成密码供您转交。邮箱视为已验证，请确认该邮箱属于对方。',
    name: '姓名',
    email: '邮箱',
    plan: '套餐',
    cancel: '取消',
    make: '创建账户',
  },
};
