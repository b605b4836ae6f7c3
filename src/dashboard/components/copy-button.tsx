import { useEffect, useState } from 'preact/hooks';
import { type Messages, useMessages } from '../i18n/language.tsx';
import { Button } from './button.tsx';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for those who do not see what it stands beside. */
  readonly of: string;
  readonly kind?: 'main';
  readonly onCopied?: () => void;
}

/** Puts a text into the clipboard, and says so for a moment. */
export function CopyButton({ text, of, kind, onCopied }: CopyButtonProps) {
  const texts = useMessages(messages);
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  useEffect(() => {
    if (state === 'ready') return;
    const timer = setTimeout(() => setState('ready'), 4000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () =>
    writeClipboard(text).then(
      () => {
        setState('copied');
        onCopied?.();
      },
      () => setState('failed'),
    );
  return (
    <>
      <Button kind={kind} size={kind ? undefined : 'small'} onClick={() => void copy()}>
        {texts[state]}
        <span class="visually-hidden"> {of}</span>
      </Button>
      <span class="visually-hidden" role="status">
        {state === 'ready' ? '' : texts[state]}
      </span>
    </>
  );
}

/** Outside https and localhost browsers give pages no clipboard: then by way of a selection. */
async function writeClipboard(text: string): Promise<void> {
  if (window.isSecureContext) return navigator.clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  (document.querySelector('dialog[open]') ?? document.body).append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (!copied) throw new Error('not copied');
}

const messages: Messages<Record<'ready' | 'copied' | 'failed', string>> = {
  en: { ready: 'Copy', copied: 'Copied', failed: 'Select it and copy by hand' },
  zh: { ready: '复制', copied: '已复制', failed: '请选中后手动复制' },
};
