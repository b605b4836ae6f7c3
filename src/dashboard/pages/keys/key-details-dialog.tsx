import { type ComponentChildren } from 'preact';
import { Badge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { type KeyDialogProps } from '../../components/keys/key-dialog-props.ts';
import { KeyMark } from '../../components/keys/key-mark.tsx';
import { keyTexts } from '../../components/keys/key-texts.ts';
import { StateBadge } from '../../components/keys/state-badge.tsx';
import { When } from '../../components/when.tsx';
import { type ListedKeyFragment } from '../../graphql/generated/graphql.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { paths } from '../../paths.ts';
import { columnTexts } from './column-texts.ts';
import { rotationDueAt } from './key-dates.ts';
import { isEnded } from './key-list.ts';
import { PreviousSecrets } from './previous-secrets.tsx';

/** All that is known of a key. */
export function KeyDetailsDialog({ of: key, onClose }: KeyDialogProps) {
  const texts = useMessages(messages);
  const words = useMessages(keyTexts);
  const columns = useMessages(columnTexts);
  const { number } = useFormats();
  return (
    <Dialog title={key.name} onClose={onClose}>
      <dl class="facts">
        <Fact name={columns.name}>
          <KeyMark of={key} />
        </Fact>
        <Fact name={columns.environment}>{words.environments[key.environment]}</Fact>
        <Fact name={columns.state}>
          <StateBadge state={key.state} />
        </Fact>
        <Dates of={key} />
        <Fact name={texts.scopes}>
          <ul class="plain">
            {key.scopes.map((scope) => (
              <li key={scope} class="mono">
                {scope}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={texts.addresses}>
          {key.allowedCidrs.length === 0 ? (
            texts.any
          ) : (
            <ul class="plain">
              {key.allowedCidrs.map((range) => (
                <li key={range} class="mono">
                  {range}
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={texts.requestsPerMinute}>
          {key.requestsPerMinute === null ? texts.serverLimit : number(key.requestsPerMinute)}
        </Fact>
        <Fact name={columns.calls}>
          {number(key.callsThisMonth)}
          {key.monthlyCap !== null && texts.of(number(key.monthlyCap))}
        </Fact>
      </dl>
      <PreviousSecrets of={key} />
      <div class="actions">
        <ButtonLink href={`${paths.auditLog}?key=${key.id}`}>{texts.history}</ButtonLink>
        <Button autofocus onClick={() => onClose()}>
          {texts.close}
        </Button>
      </div>
    </Dialog>
  );
}

function Dates({ of: key }: { of: ListedKeyFragment }) {
  const texts = useMessages(messages);
  const words = useMessages(keyTexts);
  const columns = useMessages(columnTexts);
  const { time } = useFormats();
  return (
    <>
      {key.disabledAt !== null && <Fact name={words.states.DISABLED}>{time(key.disabledAt)}</Fact>}
      {key.revokedAt !== null && <Fact name={words.states.REVOKED}>{time(key.revokedAt)}</Fact>}
      <Fact name={columns.created}>{time(key.createdAt)}</Fact>
      {key.rotatedAt !== key.createdAt && <Fact name={texts.rotated}>{time(key.rotatedAt)}</Fact>}
      {!isEnded(key) && (
        <Fact name={columns.rotation}>
          {key.rotationDue ? <Badge tone="warn">{texts.due}</Badge> : <When at={rotationDueAt(key)} as="day" />}
        </Fact>
      )}
      <Fact name={columns.lastUsed}>{key.lastUsedAt === null ? words.never : time(key.lastUsedAt)}</Fact>
      <Fact name={texts.expires}>{key.expiresAt === null ? words.never : time(key.expiresAt)}</Fact>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const english = {
  rotated: 'Rotated',
  due: 'Due now',
  expires: 'Expires',
  scopes: 'Scopes',
  addresses: 'Allowed addresses',
  any: 'any',
  requestsPerMinute: 'Requests a minute',
  serverLimit: 'the server’s limit',
  of: (cap: string) => ` of ${cap}`,
  history: 'Its audit log',
  close: 'Close',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    rotated: '轮换',
    due: '应立即轮换',
    expires: '过期',
    scopes: '权限',
    addresses: '允许的地址',
    any: '不限',
    requestsPerMinute: '每分钟请求数',
    serverLimit: '服务器的限制',
    of: (cap) => ` / ${cap}`,
    history: '查看审计日志',
    close: '关闭',
  },
};
