import { KeyMark } from '../../components/keys/key-mark.tsx';
import { keyTexts } from '../../components/keys/key-texts.ts';
import { StateBadge } from '../../components/keys/state-badge.tsx';
import { Menu, type MenuItem } from '../../components/menu.tsx';
import { When } from '../../components/when.tsx';
import { type ListedKeyFragment } from '../../graphql/generated/graphql.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { useAccount } from '../../session.tsx';
import { columnTexts } from './column-texts.ts';
import { type KeyAction, type KeyVerb } from './key-action-dialog.tsx';
import { Calls, Rotation, StateSince, StillWorking } from './key-cells.tsx';
import { isEnded } from './key-list.ts';

interface KeyRowProps {
  readonly of: ListedKeyFragment;
  readonly onAction: (action: KeyAction) => void;
}

export function KeyRow({ of: key, onAction }: KeyRowProps) {
  const texts = useMessages(messages);
  const words = useMessages(keyTexts);
  const columns = useMessages(columnTexts);
  const { role } = useAccount();
  const act = (verb: KeyVerb) => () => onAction({ verb, key });
  const verbs: readonly KeyVerb[] = isEnded(key)
    ? ['details']
    : [
        'details',
        'edit',
        'rotate',
        ...(role === 'ADMIN' ? [key.state === 'DISABLED' ? ('enable' as const) : ('disable' as const)] : []),
        'revoke',
      ];
  const items = verbs.map((verb): MenuItem => {
    const item = { text: texts[verb], onSelect: act(verb) };
    return verb === 'revoke' ? { ...item, kind: 'danger' } : item;
  });
  return (
    <tr data-ended={isEnded(key) || undefined}>
      <th scope="row">
        <button type="button" class="key-name" onClick={act('details')}>
          {key.name}
        </button>
        <div>
          <KeyMark of={key} />
        </div>
        <StillWorking of={key} />
      </th>
      <td data-label={columns.environment}>{words.environments[key.environment]}</td>
      <td data-label={columns.state}>
        <StateBadge state={key.state} />
        <StateSince of={key} />
      </td>
      <td data-label={columns.created}>
        <When at={key.createdAt} as="day" />
      </td>
      <td data-label={columns.lastUsed}>
        {key.lastUsedAt === null ? <span class="soft">{words.never}</span> : <When at={key.lastUsedAt} />}
      </td>
      <td data-label={columns.rotation}>
        <Rotation of={key} />
      </td>
      <td data-label={columns.calls} class="figure">
        <Calls of={key} />
      </td>
      <td class="key-actions">
        <Menu label={texts.actions(key.name)} items={items} />
      </td>
    </tr>
  );
}

const english = {
  actions: (name: string) => `Actions for ${name}`,
  details: 'Details',
  edit: 'Edit',
  rotate: 'Rotate',
  disable: 'Disable',
  enable: 'Enable',
  revoke: 'Revoke',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    actions: (name) => `“${name}”的操作`,
    details: '详情',
    edit: '编辑',
    rotate: '轮换',
    disable: '停用',
    enable: '启用',
    revoke: '吊销',
  },
};
