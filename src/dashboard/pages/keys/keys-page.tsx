import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemNotice } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { ApiKeysDocument } from '../../graphql/generated/graphql.ts';
import { useOperation } from '../../graphql/hooks.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { FirstSteps } from './first-steps.tsx';
import { KeyActionDialog, type KeyAction } from './key-action-dialog.tsx';
import './keys.css';
import { KeysList } from './keys-list.tsx';
import { NewKeyDialog } from './new-key-dialog.tsx';

/** The account's keys, and all that is done to them. */
export function KeysPage() {
  const texts = useMessages(messages);
  const { data, error } = useOperation(ApiKeysDocument, {}, { refetchInterval: 60_000, refetchOnMount: 'always' });
  const [isMaking, setMaking] = useState(false);
  const [action, setAction] = useState<KeyAction>();
  const keys = data?.apiKeys;
  const [done, setDone] = useState('');
  const make = () => setMaking(true);
  const close = (what?: string) => {
    setAction(undefined);
    setDone(what ?? '');
  };
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead}>
        {keys && keys.length > 0 && (
          <Button kind="main" onClick={make}>
            {texts.generate}
          </Button>
        )}
      </PageHead>
      <ProblemNotice problem={keys ? null : error} />
      {keys ? (
        keys.length === 0 ? (
          <FirstSteps onGenerate={make} />
        ) : (
          <KeysList keys={keys} onAction={setAction} />
        )
      ) : (
        !error && <Loading />
      )}
      {isMaking && <NewKeyDialog onClose={() => setMaking(false)} />}
      {action && <KeyActionDialog action={action} onClose={close} />}
      <p class="visually-hidden" role="status">
        {done}
      </p>
    </>
  );
}

const english = {
  title: 'API Keys',
  lead: 'Programs name a key with every request. Use one for each program, so that each can be replaced alone.',
  generate: 'Generate New Key',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: 'API 密钥',
    lead: '程序的每个请求都要附带密钥。建议为每个程序单独生成密钥，以便单独更换。',
    generate: '生成新密钥',
  },
};
