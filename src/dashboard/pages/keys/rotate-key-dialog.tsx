import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { SelectField } from '../../components/field.tsx';
import { type KeyDialogProps } from '../../components/keys/key-dialog-props.ts';
import { keyTexts } from '../../components/keys/key-texts.ts';
import { ProblemNotice } from '../../components/notice.tsx';
import { RotateApiKeyDocument } from '../../graphql/generated/graphql.ts';
import { useChange } from '../../graphql/hooks.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { NewSecretDialog } from './new-secret-dialog.tsx';

/** A new secret for a key: until when the old one works is what has to be decided. */
export function RotateKeyDialog({ of: key, onClose }: KeyDialogProps) {
  const texts = useMessages(messages);
  const words = useMessages(keyTexts);
  const { time } = useFormats();
  const change = useChange(RotateApiKeyDocument);
  const [grace, setGrace] = useState<Grace>('day');
  const made = change.data?.rotateApiKey;
  if (made) return <NewSecretDialog title={texts.made(key.name)} made={made} onClose={onClose} />;

  const seconds = graceSeconds[grace];
  // The joiner keeps the dots in the line of what follows.
  const old = `…\u2060${key.last4}`;
  return (
    <Dialog key="form" title={texts.title(key.name)} onClose={onClose}>
      <ProblemNotice problem={change.error} />
      <p>{texts.will}</p>
      <SelectField
        label={texts.grace}
        value={grace}
        options={graces.map((value) => ({ value, text: texts.graces[value] }))}
        onValue={setGrace}
      />
      <p role="status">
        {seconds === 0
          ? texts.endsNow(old)
          : texts.endsAt(old, time(new Date(Date.now() + seconds * 1000).toISOString()))}
      </p>
      <div class="actions">
        <Button onClick={() => onClose()}>{words.cancel}</Button>
        <Button
          kind={seconds === 0 ? 'danger' : 'main'}
          busy={change.isPending}
          onClick={() => change.mutate({ id: key.id, gracePeriodSeconds: seconds })}
        >
          {texts.rotate}
        </Button>
      </div>
    </Dialog>
  );
}

const graceSeconds = { none: 0, hour: 3600, day: 86_400, week: 604_800 } as const;
type Grace = keyof typeof graceSeconds;
const graces = ['none', 'hour', 'day', 'week'] as const satisfies readonly Grace[];

const english = {
  title: (name: string) => `Rotate ${name}`,
  will: 'The key gets a new secret, which is shown once. Its name, scopes, limits, expiry and history stay.',
  grace: 'The old secret works on for',
  graces: { none: 'No time: it ends at once', hour: '1 hour', day: '24 hours', week: '7 days' },
  endsNow: (old: string) => `Whatever still uses the old secret ${old} is refused with 401 from the moment you rotate.`,
  endsAt: (old: string, end: string) =>
    `Change your programs over by ${end}: then the old secret ${old} is refused. Until then the list shows it.`,
  rotate: 'Rotate',
  made: (name: string) => `The new secret of ${name}`,
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: (name) => `轮换“${name}”`,
    will: '将为此密钥生成新的密钥值，仅显示一次。名称、权限、限额、有效期和历史记录保持不变。',
    grace: '旧密钥继续有效',
    graces: { none: '立即失效', hour: '1 小时', day: '24 小时', week: '7 天' },
    endsNow: (old) => `轮换后，仍在使用旧密钥 ${old} 的程序会立即收到 401。`,
    endsAt: (old, end) => `请在 ${end} 之前让程序改用新密钥，届时旧密钥 ${old} 将失效。在此之前列表中会显示它。`,
    rotate: '轮换',
    made: (name) => `“${name}”的新密钥`,
  },
};
