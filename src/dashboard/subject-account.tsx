import { useLocation } from 'preact-iso';
import { Notice } from './components/notice.tsx';
import { AccountDocument, type AccountPartsFragment } from './graphql/generated/graphql.ts';
import { useOperation } from './graphql/hooks.ts';
import { type Problem } from './graphql/problem.ts';
import { type Messages, useMessages } from './i18n/language.tsx';
import { paths } from './paths.ts';
import { useAccount } from './session.tsx';

export interface SubjectAccount {
  readonly id: string;
  /** Another's, whom an administrator looks at. */
  readonly isOther: boolean;
  /** As it stands now; undefined until it is known. */
  readonly account: AccountPartsFragment | undefined;
  readonly problem: Problem | null;
}

/** Whose things a page shows: the member's own, or those of the account that the address names (`?account=ID`). */
export function useSubjectAccount(): SubjectAccount {
  const own = useAccount();
  const id = useLocation().query['account'] ?? own.id;
  const { data, error } = useOperation(AccountDocument, { id }, { refetchInterval: 15_000 });
  return { id, isOther: id !== own.id, account: data?.account, problem: error };
}

/** Says that it is not one's own account that is shown, and leads back. */
export function OtherAccountNotice({ subject }: { subject: SubjectAccount }) {
  const texts = useMessages(messages);
  const { path } = useLocation();
  if (!subject.isOther || !subject.account) return null;
  return (
    <Notice>
      <div class="row">
        <p class="grow">{texts.shown(subject.account.name, subject.account.email)}</p>
        <a href={`${paths.administration}?account=${subject.id}`}>{texts.administer}</a>
        <a href={path}>{texts.own}</a>
      </div>
    </Notice>
  );
}

const english = {
  shown: (name: string, email: string) => `You see the account of ${name} (${email}).`,
  administer: 'Administer it',
  own: 'Show your own',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    shown: (name, email) => `当前显示的是 ${name}（${email}）的账户。`,
    administer: '管理该账户',
    own: '显示自己的账户',
  },
};
