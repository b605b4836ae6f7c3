import { Badge } from '../../components/badge.tsx';
import { When } from '../../components/when.tsx';
import { type ListedKeyFragment } from '../../graphql/generated/graphql.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { rotationDueAt } from './key-dates.ts';
import { isEnded } from './key-list.ts';

/** Secrets that a rotation replaced and that are still accepted: somebody may have to change over. */
export function StillWorking({ of: { previousSecrets } }: { of: ListedKeyFragment }) {
  const texts = useMessages(messages);
  const { since } = useFormats();
  const working = previousSecrets.filter(({ acceptedUntil }) => Date.parse(acceptedUntil) > Date.now());
  return working.map(({ last4, acceptedUntil }) => (
    <div key={last4} class="soft small">
      {texts.stillWorks(last4, since(acceptedUntil))}
    </div>
  ));
}

export function StateSince({ of: { state, expiresAt, revokedAt, disabledAt } }: { of: ListedKeyFragment }) {
  const texts = useMessages(messages);
  const at = { ACTIVE: expiresAt, DISABLED: disabledAt, REVOKED: revokedAt, EXPIRED: expiresAt }[state];
  if (at === null) return null;
  return (
    <div class="soft small">
      {state === 'ACTIVE' && `${texts.until} `}
      <When at={at} as="day" />
    </div>
  );
}

export function Rotation({ of: key }: { of: ListedKeyFragment }) {
  const texts = useMessages(messages);
  if (isEnded(key)) return <span class="soft">–</span>;
  if (key.rotationDue) return <Badge tone="warn">{texts.due}</Badge>;
  return <When at={rotationDueAt(key)} as="day" />;
}

export function Calls({ of: { callsThisMonth, monthlyCap } }: { of: ListedKeyFragment }) {
  const texts = useMessages(messages);
  const { number } = useFormats();
  return (
    <>
      {number(callsThisMonth)}
      {monthlyCap !== null && <span class="soft"> {texts.of(number(monthlyCap))}</span>}
      {monthlyCap !== null && callsThisMonth >= monthlyCap && (
        <div>
          <Badge tone="warn">{texts.usedUp}</Badge>
        </div>
      )}
    </>
  );
}

const english = {
  stillWorks: (last4: string, end: string) => `The old secret …${last4} ends ${end}`,
  until: 'until',
  due: 'Due now',
  of: (cap: string) => `of ${cap}`,
  usedUp: 'Used up',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    stillWorks: (last4, end) => `旧密钥 …${last4} ${end}失效`,
    until: '有效期至',
    due: '应立即轮换',
    of: (cap) => `/ ${cap}`,
    usedUp: '已用完',
  },
};
