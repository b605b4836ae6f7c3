import { useLocation } from 'preact-iso';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { type ListedKeyFragment } from '../../graphql/generated/graphql.ts';
import { handKey } from '../../handed-key.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { paths } from '../../paths.ts';
import { curlLine } from './curl-line.ts';
import { TestKey } from './test-key.tsx';

interface NewSecretDialogProps {
  readonly title: string;
  readonly made: { readonly apiKey: ListedKeyFragment; readonly secret: string };
  readonly onClose: (done?: string) => void;
}

/** A secret, for the only time. Nothing closes it before somebody says that they have it. */
export function NewSecretDialog({ title, made: { apiKey, secret }, onClose }: NewSecretDialogProps) {
  const texts = useMessages(messages);
  const { route } = useLocation();
  const [isCopied, setCopied] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const askId = useId();
  useWarningBeforeLeaving(!isCopied);

  const onceCopied = (then: () => void) => () => {
    if (isCopied) return then();
    setAsked(true);
    box.current?.focus();
  };
  const tryIt = () => {
    handKey({ name: apiKey.name, secret });
    onClose();
    route(paths.tryIt);
  };
  const line = curlLine(apiKey, secret);
  return (
    <Dialog key="secret" title={title} onClose={onClose} mustAnswer>
      <p>{texts.once}</p>
      <div class="row">
        <code class="secret grow">{secret}</code>
        <CopyButton kind="main" text={secret} of={texts.theKey} onCopied={() => setCopied(true)} />
      </div>
      <TestKey apiKey={apiKey} secret={secret} />
      <div class="stack tight">
        <div class="row">
          <span class="legend grow">{texts.line}</span>
          <CopyButton text={line} of={texts.theLine} />
        </div>
        <pre class="code" tabIndex={0} aria-label={texts.line}>
          {line}
        </pre>
      </div>
      <div class="field">
        <label class="check">
          <input
            ref={box}
            type="checkbox"
            checked={isCopied}
            aria-describedby={isAsked && !isCopied ? askId : undefined}
            onChange={(event) => setCopied(event.currentTarget.checked)}
          />
          <span>{texts.haveIt}</span>
        </label>
        {isAsked && !isCopied && (
          <div class="problem" id={askId} role="alert">
            {texts.first}
          </div>
        )}
      </div>
      <div class="actions">
        <Button onClick={onceCopied(tryIt)}>{texts.tryIt}</Button>
        <Button kind="main" onClick={onceCopied(() => onClose())}>
          {texts.done}
        </Button>
      </div>
    </Dialog>
  );
}

/** Where the window is closed or loaded anew the secret is lost: the browser asks first. */
function useWarningBeforeLeaving(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}

const english = {
  once: 'Copy it now and keep it safe, out of any code repository: it is shown this once, and is kept nowhere.',
  theKey: 'the key',
  line: 'Read a card with it',
  theLine: 'the command',
  haveIt: 'I have copied it',
  first: 'Copy the key first: it cannot be shown again.',
  tryIt: 'Try it with this key',
  done: 'Done',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    once: '请立即复制并妥善保存，不要提交到代码仓库：密钥只显示这一次，服务器不会保存。',
    theKey: '密钥',
    line: '用它识别一张证件',
    theLine: '命令',
    haveIt: '我已复制密钥',
    first: '请先复制密钥：关闭后无法再次查看。',
    tryIt: '用此密钥试用',
    done: '完成',
  },
};
