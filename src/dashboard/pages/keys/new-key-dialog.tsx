import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { keyTexts } from '../../components/keys/key-texts.ts';
import { useFocusOnProblem } from '../../components/use-focus-on-problem.ts';
import { CreateApiKeyDocument } from '../../graphql/generated/graphql.ts';
import { useChange } from '../../graphql/hooks.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { useAccount } from '../../session.tsx';
import { EnvironmentFields } from './environment-fields.tsx';
import { newDraft, newKeyInput } from './key-draft.ts';
import { FormProblem, limitFields, NameField } from './key-form.tsx';
import { KeyLimits } from './key-limits.tsx';
import { NewSecretDialog } from './new-secret-dialog.tsx';

/** Makes a key, then shows its secret. Only the name has to be thought of. */
export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const texts = useMessages(messages);
  const words = useMessages(keyTexts);
  const change = useChange(CreateApiKeyDocument);
  const formElement = useFocusOnProblem(change.error);
  const hasCalls = useHasCalls();
  const [draft, setDraft] = useState(() => newDraft(hasCalls ? 'LIVE' : 'TEST'));
  const made = change.data?.createApiKey;
  if (made) return <NewSecretDialog title={texts.made(made.apiKey.name)} made={made} onClose={onClose} />;

  const submit = (event: Event) => {
    event.preventDefault();
    if (!change.isPending) change.mutate({ input: newKeyInput(draft) });
  };
  const form = { draft, onDraft: setDraft, problem: change.error };
  return (
    <Dialog key="form" title={texts.title} onClose={onClose}>
      <form ref={formElement} class="stack" onSubmit={submit}>
        <FormProblem problem={change.error} />
        <NameField {...form} />
        <EnvironmentFields draft={draft} onDraft={setDraft} hasCalls={hasCalls} />
        <details
          class="more"
          // A field at fault must be in sight.
          open={limitFields.includes(change.error?.field ?? '') || undefined}
          onInvalidCapture={(event) => event.currentTarget.setAttribute('open', '')}
        >
          <summary>{texts.more}</summary>
          <div class="stack">
            <KeyLimits {...form} />
          </div>
        </details>
        <div class="actions">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="main" type="submit" busy={change.isPending}>
            {texts.generate}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Whether a live key would be served at all. */
function useHasCalls(): boolean {
  const { balance } = useAccount();
  return balance.quotaRemaining + balance.creditsRemaining > 0;
}

const english = {
  title: 'Generate New Key',
  more: 'More: scopes, expiry, addresses, limits',
  generate: 'Generate key',
  made: (name: string) => `Your key ${name}`,
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '生成新密钥',
    more: '更多：权限、有效期、地址、限额',
    generate: '生成密钥',
    made: (name) => `您的密钥“${name}”`,
  },
};
