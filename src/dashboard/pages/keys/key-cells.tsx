import { Badge } from '../../components/badge.tsx';
import { When } from '../../components/when.tsx';
import { type KeyPartsFragment } from '../../graphql/generated/graphql.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { rotationDueAt } from './key-dates.ts';
import { isEnded } from './key-list.ts';

/** Secrets that a rotation replaced and that are still accepted: somebody may have to change over. */
export function StillWorking({ of: { previousSecrets } }: { of: KeyPartsFragment }) {
  const texts = useMessages(messages);
  const { since } = useFormats();
  const working = previousSecrets.filter(({ acceptedUntil }) => Date.parse(acceptedUntil) > Date.now());
  return working.map(({ last4, acceptedUntil }) => (
    <div key={last4} class="soft small">
      {texts.stillWorks(last4, since(acceptedUntil))}
    </div>
  ));
}

export function StateSince({ of: { state, expiresAt, revokedAt, disabledAt } }: { of: KeyPartsFragment }) {
  const texts = useMessages(messages);
  const { date, time } = useFormats();
  const since = { ACTIVE: null, DISABLED: disabledAt, REVOKED: revokedAt, EXPIRED: expiresAt }[state];
  const at = since ?? (state === 'ACTIVE' ? expiresAt : null);
  if (at === null) return null;
  return (
    <div class="soft small" title={time(at)}>
      {state === 'ACTIVE' ? texts.until(date(at)) : date(at)}
    </div>
  );
}

export function Rotation({ of: key }: { of: KeyPartsFragment }) {
  const texts = useMessages(messages);
  if (isEnded(key)) return <span class="soft">–</span>;
  if (key.rotationDue) return <Badge tone="warn">{texts.due}</Badge>;
  return <When at={rotationDueAt(key)} as="day" />;
}

export function Calls({ of: { callsThisMonth, monthlyCap } }: { of: KeyPartsFragment }) {
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
  until: (day: string) => `until ${day}`,
  due: 'Due now',
  of: (cap: string) => `of ${cap}`,
  usedUp: 'Used up',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    stillWorks: (last4, end) => `旧密钥 …${last4} ${end}失效`,
    until: (day) => `有效期至 ${day}`,
    due: '应立即轮换',
    of: (cap) => `/ ${cap}`,
    usedUp: '已用完',
  },
};
