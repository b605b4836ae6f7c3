import { type AccountPartsFragment } from '../graphql/generated/graphql.ts';
import { accountTexts } from '../i18n/account-texts.ts';
import { useMessages } from '../i18n/language.tsx';
import { Badge } from './badge.tsx';

/** The plan, and what stands in the way of using it. */
export function PlanBadges({ of: account }: { of: AccountPartsFragment }) {
  const words = useMessages(accountTexts);
  const { plan, subscriptionStatus, suspended } = account;
  return (
    <>
      <Badge tone={plan === 'FREE' ? undefined : 'key'}>{words.plans[plan]}</Badge>
      {subscriptionStatus !== 'ACTIVE' && (
        <Badge tone={subscriptionStatus === 'PAST_DUE' ? 'warn' : 'bad'}>{words.statuses[subscriptionStatus]}</Badge>
      )}
      {suspended && <Badge tone="bad">{words.suspended}</Badge>}
    </>
  );
}
