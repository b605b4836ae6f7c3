import { DisableApiKeyDocument, EnableApiKeyDocument, RevokeApiKeyDocument } from '../../graphql/generated/graphql.ts';
import { useChange } from '../../graphql/hooks.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { ProblemNotice } from '../notice.tsx';
import { When } from '../when.tsx';
import { type KeyDialogProps } from './key-dialog-props.ts';
import { KeyMark } from './key-mark.tsx';
import { keyTexts } from './key-texts.ts';

/** Says what will happen to a key, and to whom it matters, before it does. */
export function ConfirmKeyDialog({ verb, of: key, onClose }: KeyDialogProps & { verb: keyof typeof operations }) {
  const texts = useMessages(messages);
  const words = useMessages(keyTexts);
  const { number } = useFormats();
  const change = useChange<unknown, { id: string }>(operations[verb]);
  const { title, will, button, done } = texts[verb];
  const go = () => change.mutate({ id: key.id }, { onSuccess: () => onClose(done(key.name)) });
  return (
    <Dialog title={title(key.name)} onClose={onClose}>
      <ProblemNotice problem={change.error} />
      <p>{will}</p>
      <p class="soft">
        <KeyMark of={key} /> · {texts.calls(key.callsThisMonth, number(key.callsThisMonth))} ·{' '}
        {key.lastUsedAt === null ? (
          texts.unused
        ) : (
          <>
            {texts.lastUsed} <When at={key.lastUsedAt} />
          </>
        )}
      </p>
      <div class="actions">
        <Button autofocus onClick={() => onClose()}>
          {words.cancel}
        </Button>
        <Button kind={verb === 'revoke' ? 'danger' : 'main'} busy={change.isPending} onClick={go}>
          {button}
        </Button>
      </div>
    </Dialog>
  );
}

const operations = {
  revoke: RevokeApiKeyDocument,
  disable: DisableApiKeyDocument,
  enable: EnableApiKeyDocument,
} as const;

const english = {
  revoke: {
    title: (name: string) => `Revoke ${name}?`,
    will: 'It stops working at once and for ever, with every secret that it ever had: whatever still uses it is refused with 401. Its calls and its entries in the audit log stay.',
    button: 'Revoke',
    done: (name: string) => `${name} is revoked.`,
  },
  disable: {
    title: (name: string) => `Disable ${name}?`,
    will: 'It stops working at once: whatever uses it is refused with 401 until an administrator enables it again.',
    button: 'Disable',
    done: (name: string) => `${name} is disabled.`,
  },
  enable: {
    title: (name: string) => `Enable ${name}?`,
    will: 'It works again at once, with the same secret.',
    button: 'Enable',
    done: (name: string) => `${name} is enabled.`,
  },
  calls: (calls: number, text: string) =>
    calls === 0 ? 'no calls this month' : calls === 1 ? '1 call this month' : `${text} calls this month`,
  unused: 'never used',
  lastUsed: 'last used',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    revoke: {
      title: (name) => `吊销“${name}”？`,
      will: '密钥及其所有历史密钥值将立即且永久失效：仍在使用它的程序会收到 401。调用记录和审计日志会保留。',
      button: '吊销',
      done: (name) => `“${name}”已吊销。`,
    },
    disable: {
      title: (name) => `停用“${name}”？`,
      will: '密钥将立即停止工作：在管理员重新启用之前，使用它的程序会收到 401。',
      button: '停用',
      done: (name) => `“${name}”已停用。`,
    },
    enable: {
      title: (name) => `启用“${name}”？`,
      will: '密钥将立即恢复工作，密钥值不变。',
      button: '启用',
      done: (name) => `“${name}”已启用。`,
    },
    calls: (calls, text) => (calls === 0 ? '本月没有调用' : `本月 ${text} 次调用`),
    unused: '从未使用',
    lastUsed: '最近使用',
  },
};
