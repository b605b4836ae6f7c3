import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ProblemNotice } from '../../components/notice.tsx';
import {
  type AccountPartsFragment,
  ReinstateAccountDocument,
  SuspendAccountDocument,
} from '../../graphql/generated/graphql.ts';
import { useChange } from '../../graphql/hooks.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';

interface SuspensionDialogProps {
  readonly of: AccountPartsFragment;
  /** `done`: what was done, in words, where something was. */
  readonly onClose: (done?: string) => void;
}

/** Says what will happen, and to whom, before it does. */
export function SuspensionDialog({ of: account, onClose }: SuspensionDialogProps) {
  const verb = account.suspended ? 'reinstate' : 'suspend';
  const texts = useMessages(messages);
  const { title, will, button, done } = texts[verb];
  const change = useChange<unknown, { accountId: string }>(operations[verb]);
  const go = () => change.mutate({ accountId: account.id }, { onSuccess: () => onClose(done(account.name)) });
  return (
    <Dialog title={title(account.name)} onClose={onClose}>
      <ProblemNotice problem={change.error} />
      <p>{will(account.email)}</p>
      <div class="actions">
        <Button autofocus onClick={() => onClose()}>
          {texts.cancel}
        </Button>
        <Button kind={verb === 'suspend' ? 'danger' : 'main'} busy={change.isPending} onClick={go}>
          {button}
        </Button>
      </div>
    </Dialog>
  );
}

const operations = { suspend: SuspendAccountDocument, reinstate: ReinstateAccountDocument } as const;

const english = {
  cancel: 'Cancel',
  suspend: {
    title: (name: string) => `Suspend ${name}?`,
    will: (email: string) =>
      `Its keys read no documents any more, from the next call on: they are refused with 403, and nothing is charged. No new keys can be made. Nothing is lost, and it can be reinstated at any time. ${email} is told by mail, and can still log in.`,
    button: 'Suspend',
    done: (name: string) => `${name} is suspended.`,
  },
  reinstate: {
    title: (name: string) => `Reinstate ${name}?`,
    will: (email: string) => `Its keys read documents again at once, as before. ${email} is told by mail.`,
    button: 'Reinstate',
    done: (name: string) => `${name} is reinstated.`,
  },
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    cancel: '取消',
    suspend: {
      title: (name) => `暂停“${name}”？`,
      will: (email) =>
        `从下一次调用起，其密钥将无法识别证件：调用会收到 403，且不计费；也无法生成新密钥。数据不会丢失，可随时恢复。系统会邮件通知 ${email}，对方仍可登录。`,
      button: '暂停',
      done: (name) => `“${name}”已暂停。`,
    },
    reinstate: {
      title: (name) => `恢复“${name}”？`,
      will: (email) => `其密钥将立即恢复工作，与之前相同。系统会邮件通知 ${email}。`,
      button: '恢复',
      done: (name) => `“${name}”已恢复。`,
    },
  },
};
