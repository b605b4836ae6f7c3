import { type Messages, useMessages } from '../i18n/language.tsx';
import { Button } from './button.tsx';

/** Below a list of which there is more. */
export function OlderButton({ isLoading, load }: { isLoading: boolean; load: () => void }) {
  const texts = useMessages(messages);
  return (
    <div class="row">
      <Button busy={isLoading} onClick={load}>
        {texts.older}
      </Button>
    </div>
  );
}

const messages: Messages<{ older: string }> = { en: { older: 'Show older' }, zh: { older: '显示更早的记录' } };
