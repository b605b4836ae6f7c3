import { When } from '../../components/when.tsx';
import { type AuditLogQuery } from '../../graphql/generated/graphql.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { actionTexts, isAction } from './action-texts.ts';
import { useEntryFacts } from './entry-facts.ts';

type Entry = AuditLogQuery['auditLog'][number];

interface AuditRowProps {
  readonly entry: Entry;
  /** Whose log it is. */
  readonly accountId: string;
  readonly isOther: boolean;
  readonly keyNames: ReadonlyMap<string, string>;
}

export function AuditRow({ entry, keyNames, ...whose }: AuditRowProps) {
  const names = useMessages(actionTexts);
  const who = useActor(entry, keyNames, whose);
  const facts = useEntryFacts()(entry.details).join(' · ');
  const key = keyName(entry, keyNames);
  return (
    <tr>
      <td>
        <When at={entry.at} as="time" />
      </td>
      <td>
        <div title={entry.action}>
          {isAction(entry.action) ? names[entry.action] : entry.action}
          {key !== undefined && <strong class="audit-key"> {key}</strong>}
        </div>
        {facts !== '' && <div class="soft">{facts}</div>}
        <div class="soft narrow-only">
          {who}
          {entry.address !== null && ` · ${entry.address}`}
        </div>
      </td>
      <td class="wide-only">{who}</td>
      <td class="wide-only mono">{entry.address ?? '–'}</td>
    </tr>
  );
}

/** As it was called when it happened; else as it is called now. */
function keyName({ keyId, details }: Entry, keyNames: ReadonlyMap<string, string>): string | undefined {
  if (keyId == null) return undefined;
  const { name } = details;
  return typeof name === 'string' ? name : (keyNames.get(keyId) ?? keyId);
}

function useActor(
  { action, actor: { kind, accountId: actorId, keyId } }: Entry,
  keyNames: ReadonlyMap<string, string>,
  { accountId, isOther }: { accountId: string; isOther: boolean },
): string {
  const texts = useMessages(messages);
  if (kind === 'KEY' && actorId !== accountId) return texts.administratorKey;
  if (kind === 'KEY') return texts.key(keyNames.get(keyId ?? '') ?? keyId ?? '');
  if (kind === 'ANONYMOUS' && byMailedLink.includes(action)) return texts.mail;
  // Whoever logs in has shown that they are the owner.
  if (kind !== 'SESSION' && action !== 'account.logIn') return texts[kind];
  if (kind === 'SESSION' && actorId !== accountId) return texts.administrator;
  return isOther ? texts.owner : texts.you;
}

const byMailedLink = ['account.verifyEmail', 'account.changeEmail', 'account.resetPassword'];

const english = {
  you: 'You',
  owner: 'The owner',
  administrator: 'An administrator',
  administratorKey: 'A key of an administrator',
  key: (name: string) => `The key ${name}`,
  COMMAND_LINE: 'On the server’s command line',
  SYSTEM: 'The server itself',
  ANONYMOUS: 'Somebody who was not logged in',
  mail: 'By the link of a mail',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    you: '您',
    owner: '账户所有者',
    administrator: '管理员',
    administratorKey: '管理员的密钥',
    key: (name) => `密钥“${name}”`,
    COMMAND_LINE: '服务器命令行',
    SYSTEM: '服务器',
    ANONYMOUS: '未登录者',
    mail: '通过邮件链接',
  },
};
