import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { ConfirmKeyDialog } from '../../components/keys/confirm-key-dialog.tsx';
import { KeyMark } from '../../components/keys/key-mark.tsx';
import { StateBadge } from '../../components/keys/state-badge.tsx';
import { Notice } from '../../components/notice.tsx';
import { RecordTable } from '../../components/record-table.tsx';
import { When } from '../../components/when.tsx';
import { AccountKeysDocument, type ListedKeyFragment } from '../../graphql/generated/graphql.ts';
import { useOperation } from '../../graphql/hooks.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';

/** Its keys; an administrator switches them off and on, and for ever off. */
export function AccountKeys({ accountId }: { accountId: string }) {
  const texts = useMessages(messages);
  const { data, error } = useOperation(AccountKeysDocument, { accountId });
  const [asked, setAsked] = useState<KeyQuestion>();
  const [done, setDone] = useState<string>();
  return (
    <>
      {done !== undefined && <Notice tone="good">{done}</Notice>}
      <RecordTable
        title={texts.title}
        columns={[
          { name: texts.key },
          { name: texts.state },
          { name: texts.lastUsed, wideOnly: true },
          { name: texts.calls, kind: 'figure', wideOnly: true },
          { name: texts.actions, kind: 'actions' },
        ]}
        list={{ rows: data?.apiKeys, problem: error }}
        none={<p class="soft">{texts.none}</p>}
      >
        {(key) => <KeyRow key={key.id} of={key} onAsk={setAsked} />}
      </RecordTable>
      {asked && (
        <ConfirmKeyDialog
          verb={asked.verb}
          of={asked.key}
          onClose={(what) => {
            setAsked(undefined);
            setDone(what);
          }}
        />
      )}
    </>
  );
}

interface KeyQuestion {
  readonly verb: 'disable' | 'enable';
  readonly key: ListedKeyFragment;
}

function KeyRow({ of: key, onAsk }: { of: ListedKeyFragment; onAsk: (question: KeyQuestion) => void }) {
  const texts = useMessages(messages);
  const { number } = useFormats();
  const verb = key.state === 'ACTIVE' ? 'disable' : key.state === 'DISABLED' ? 'enable' : undefined;
  return (
    <tr>
      <th scope="row">
        {key.name}
        <div>
          <KeyMark of={key} />
        </div>
      </th>
      <td>
        <StateBadge state={key.state} />
      </td>
      <td class="wide-only">
        {key.lastUsedAt === null ? <span class="soft">{texts.never}</span> : <When at={key.lastUsedAt} />}
      </td>
      <td class="figure wide-only">{number(key.callsThisMonth)}</td>
      <td class="figure">
        {verb && (
          <Button size="small" onClick={() => onAsk({ verb, key })}>
            {texts[verb]}
            <span class="visually-hidden"> {key.name}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}

const english = {
  title: 'API keys',
  none: 'It has no keys yet.',
  key: 'Key',
  state: 'State',
  lastUsed: 'Last used',
  never: 'Never',
  calls: 'Calls this month',
  actions: 'Actions',
  disable: 'Disable …',
  enable: 'Enable …',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: 'API 密钥',
    none: '尚无密钥。',
    key: '密钥',
    state: '状态',
    lastUsed: '最近使用',
    never: '从未使用',
    calls: '本月调用',
    actions: '操作',
    disable: '停用…',
    enable: '启用…',
  },
};
