import { useMutation } from '@tanstack/preact-query';
import { Button } from '../../components/button.tsx';
import { Notice, ProblemNotice } from '../../components/notice.tsx';
import { type AccountPartsFragment, type ListedKeyFragment, MeDocument } from '../../graphql/generated/graphql.ts';
import { type Problem } from '../../graphql/problem.ts';
import { request } from '../../graphql/request.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';

interface TestKeyProps {
  readonly apiKey: ListedKeyFragment;
  readonly secret: string;
}

/** Asks the server something with the key itself, and says whether it would read a document too. It costs nothing. */
export function TestKey({ apiKey, secret }: TestKeyProps) {
  const texts = useMessages(messages);
  const test = useMutation<AccountPartsFragment, Problem>({
    mutationFn: async () => (await request(MeDocument, {}, { apiKey: secret })).me,
  });
  const obstacle = test.data && obstacleOf(test.data, apiKey);
  return (
    <>
      <div>
        <Button size="small" busy={test.isPending} onClick={() => test.mutate()}>
          {texts.test}
        </Button>
      </div>
      {test.data &&
        (obstacle ? <Notice tone="warn">{texts[obstacle]}</Notice> : <Notice tone="good">{texts.works}</Notice>)}
      <ProblemNotice problem={test.error} />
    </>
  );
}

/** Why a key that the server knows would still read nothing. */
function obstacleOf(account: AccountPartsFragment, { environment, scopes }: ListedKeyFragment) {
  const { balance, subscriptionStatus } = account;
  if (!account.emailVerified) return 'unverified';
  if (account.suspended) return 'suspended';
  if (!scopes.some((scope) => scope === 'ocr' || scope.startsWith('ocr:'))) return 'noDocuments';
  if (environment === 'TEST') return undefined;
  if (subscriptionStatus === 'PAST_DUE') return 'pastDue';
  return balance.quotaRemaining + balance.creditsRemaining === 0 ? 'noCalls' : undefined;
}

const english = {
  test: 'Test this key',
  works: 'It works: the server knows it, and would read a document with it.',
  unverified: 'The server knows it. Documents are read once your e-mail address is confirmed.',
  suspended: 'The server knows it, but your account is suspended: no documents are read.',
  noDocuments: 'It works. By its scopes it reads no documents.',
  pastDue: 'The server knows it, but a payment for your plan is outstanding: no documents are read.',
  noCalls: 'The server knows it, but you have no calls left. A test key reads documents free of charge.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    test: '测试此密钥',
    works: '密钥可用：服务器已认可，可以识别证件。',
    unverified: '服务器已认可此密钥。验证邮箱后即可识别证件。',
    suspended: '服务器已认可此密钥，但您的账户已被暂停，无法识别证件。',
    noDocuments: '密钥可用。按其权限，它不能识别证件。',
    pastDue: '服务器已认可此密钥，但套餐有未结款项，无法识别证件。',
    noCalls: '服务器已认可此密钥，但您已没有可用次数。测试密钥可以免费识别。',
  },
};
