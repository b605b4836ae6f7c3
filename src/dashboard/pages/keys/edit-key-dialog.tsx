import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { type KeyDialogProps } from '../../components/keys/key-dialog-props.ts';
import { keyTexts } from '../../components/keys/key-texts.ts';
import { useFocusOnProblem } from '../../components/use-focus-on-problem.ts';
import { UpdateApiKeyDocument } from '../../graphql/generated/graphql.ts';
import { useChange } from '../../graphql/hooks.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { changesOf, draftOf } from './key-draft.ts';
import { FormProblem, NameField } from './key-form.tsx';
import { KeyLimits } from './key-limits.tsx';

export function EditKeyDialog({ of: key, onClose }: KeyDialogProps) {
  const texts = useMessages(messages);
  const words = useMessages(keyTexts);
  const change = useChange(UpdateApiKeyDocument);
  const formElement = useFocusOnProblem(change.error);
  const [before] = useState(() => draftOf(key));
  const [draft, setDraft] = useState(before);
  const save = (event: Event) => {
    event.preventDefault();
    const input = changesOf(before, draft);
    if (Object.keys(input).length === 0) onClose();
    else change.mutate({ id: key.id, input }, { onSuccess: () => onClose(texts.saved) });
  };
  const form = { draft, onDraft: setDraft, problem: change.error };
  return (
    <Dialog title={texts.title(key.name)} onClose={onClose}>
      <form ref={formElement} class="stack" onSubmit={change.isPending ? (event) => event.preventDefault() : save}>
        <FormProblem problem={change.error} />
        <NameField {...form} />
        <KeyLimits {...form} />
        <div class="actions">
          <Button onClick={() => onClose()}>{words.cancel}</Button>
          <Button kind="main" type="submit" busy={change.isPending}>
            {texts.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const english = { title: (name: string) => `Edit ${name}`, save: 'Save', saved: 'Saved.' };

const messages: Messages<typeof english> = {
  en: english,
  zh: { title: (name) => `编辑“${name}”`, save: '保存', saved: '已保存。' },
};
