import { Badge } from '../../components/badge.tsx';
import { KeyMark } from '../../components/keys/key-mark.tsx';
import { When } from '../../components/when.tsx';
import { type ListedKeyFragment } from '../../graphql/generated/graphql.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';

/** The secrets that rotations replaced: which still work, and whether somebody still uses them. */
export function PreviousSecrets({ of: { previousSecrets } }: { of: ListedKeyFragment }) {
  const texts = useMessages(messages);
  if (previousSecrets.length === 0) return null;
  return (
    <section class="stack tight">
      <h3>{texts.title}</h3>
      <ul class="plain stack tight">
        {previousSecrets.map((secret) => {
          const isWorking = Date.parse(secret.acceptedUntil) > Date.now();
          return (
            <li key={secret.last4 + secret.acceptedUntil}>
              <KeyMark of={secret} />{' '}
              <Badge tone={isWorking ? 'warn' : undefined}>{isWorking ? texts.works : texts.ended}</Badge>
              <div class="soft small">
                {isWorking ? texts.ends : texts.endedAt} <When at={secret.acceptedUntil} /> ·{' '}
                {secret.lastUsedAt === null ? (
                  texts.unused
                ) : (
                  <>
                    {texts.lastUsed} <When at={secret.lastUsedAt} />
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const english = {
  title: 'Earlier secrets',
  works: 'Still works',
  ended: 'Ended',
  ends: 'ends',
  endedAt: 'ended',
  unused: 'never used',
  lastUsed: 'last used',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '以前的密钥值',
    works: '仍然有效',
    ended: '已失效',
    ends: '失效时间',
    endedAt: '失效时间',
    unused: '从未使用',
    lastUsed: '最近使用',
  },
};
