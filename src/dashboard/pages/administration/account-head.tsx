import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { PlanBadges } from '../../components/plan-badges.tsx';
import { type AccountPartsFragment } from '../../graphql/generated/graphql.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { paths } from '../../paths.ts';
import { useAccount } from '../../session.tsx';
import { StandingBadges } from './account-row.tsx';
import { SuspensionDialog } from './suspension-dialog.tsx';

/** Who it is, how it stands, where to read more, and the switch that stops it. */
export function AccountHead({ of: account }: { of: AccountPartsFragment }) {
  const texts = useMessages(messages);
  const { date } = useFormats();
  const own = useAccount();
  const [isAsking, setAsking] = useState(false);
  const [done, setDone] = useState<string>();
  return (
    <>
      <PageHead title={account.name} lead={`${account.email} · ${texts.since(date(account.createdAt))}`}>
        <div class="row tight">
          <ButtonLink size="small" href={`${paths.usage}?account=${account.id}`}>
            {texts.usage}
          </ButtonLink>
          <ButtonLink size="small" href={`${paths.auditLog}?account=${account.id}`}>
            {texts.auditLog}
          </ButtonLink>
          {account.id !== own.id && (
            <Button size="small" onClick={() => setAsking(true)}>
              {account.suspended ? texts.reinstate : texts.suspend}
            </Button>
          )}
        </div>
      </PageHead>
      <div class="row tight">
        <PlanBadges of={account} />
        <StandingBadges of={account} />
      </div>
      {done !== undefined && <Notice tone="good">{done}</Notice>}
      {isAsking && (
        <SuspensionDialog
          of={account}
          onClose={(what) => {
            setAsking(false);
            setDone(what);
          }}
        />
      )}
    </>
  );
}

const english = {
  since: (day: string) => `made on ${day}`,
  usage: 'Usage',
  auditLog: 'Audit log',
  suspend: 'Suspend …',
  reinstate: 'Reinstate …',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    since: (day) => `创建于 ${day}`,
    usage: '用量',
    auditLog: '审计日志',
    suspend: '暂停…',
    reinstate: '恢复…',
  },
};
