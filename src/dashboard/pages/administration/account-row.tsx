import { Badge } from '../../components/badge.tsx';
import { PlanBadges } from '../../components/plan-badges.tsx';
import { When } from '../../components/when.tsx';
import { type AccountPartsFragment } from '../../graphql/generated/graphql.ts';
import { accountTexts } from '../../i18n/account-texts.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { paths } from '../../paths.ts';

export function AccountRow({ of: account }: { of: AccountPartsFragment }) {
  const texts = useMessages(messages);
  const { number } = useFormats();
  const { quotaIncluded, quotaRemaining, creditsRemaining } = account.balance;
  const quota = quotaIncluded === 0 ? '–' : `${number(quotaRemaining)} / ${number(quotaIncluded)}`;
  return (
    <tr>
      <th scope="row">
        <a href={`${paths.administration}?account=${account.id}`}>{account.name}</a>
        <div class="soft accounts-email">{account.email}</div>
        <div class="soft narrow-only">
          {quotaIncluded === 0
            ? texts.credits(number(creditsRemaining))
            : texts.balance(quota, number(creditsRemaining))}
        </div>
      </th>
      <td>
        <div class="row tight">
          <PlanBadges of={account} />
          <StandingBadges of={account} />
        </div>
      </td>
      <td class="figure wide-only">{quota}</td>
      <td class="figure wide-only">{number(creditsRemaining)}</td>
      <td class="wide-only">
        <When at={account.createdAt} as="day" />
      </td>
    </tr>
  );
}

/** What is unusual about who it is. */
export function StandingBadges({ of: account }: { of: AccountPartsFragment }) {
  const words = useMessages(accountTexts);
  return (
    <>
      {!account.emailVerified && <Badge tone="warn">{words.unverified}</Badge>}
      {account.role === 'ADMIN' && <Badge>{words.roles.ADMIN}</Badge>}
    </>
  );
}

const english = {
  balance: (quota: string, credits: string) => `${quota} of the month, ${credits} credits`,
  credits: (credits: string) => `${credits} credits`,
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    balance: (quota, credits) => `本月 ${quota}，点数 ${credits}`,
    credits: (credits) => `点数 ${credits}`,
  },
};
