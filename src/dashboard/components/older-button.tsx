import { type Messages, useMessages } from '../i18n/language.tsx';
import { Button } from './button.tsx';

interface OlderButtonProps {
  readonly list: { readonly hasOlder: boolean; readonly isLoadingOlder: boolean; readonly loadOlder: () => void };
}

/** Below a list of which there is more. */
export function OlderButton({ list }: OlderButtonProps) {
  const texts = useMessages(messages);
  if (!list.hasOlder) return null;
  return (
    <div class="row">
      <Button busy={list.isLoadingOlder} onClick={list.loadOlder}>
        {texts.older}
      </Button>
    </div>
  );
}

const messages: Messages<{ older: string }> = { en: { older: 'Show older' }, zh: { older: '显示更早的记录' } };
