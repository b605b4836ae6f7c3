import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemNotice } from '../../components/notice.tsx';
import { When } from '../../components/when.tsx';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  SessionsDocument,
  type SessionsQuery,
} from '../../graphql/generated/graphql.ts';
import { useChange, useOperation } from '../../graphql/hooks.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { browserOf } from './browser-of.ts';

/** Where one is logged in, and the way to end it from here. */
export function SessionsPanel() {
  const texts = useMessages(messages);
  const { data, error } = useOperation(SessionsDocument, {});
  const endOthers = useChange(EndOtherSessionsDocument);
  const others = data?.sessions.filter(({ isCurrent }) => !isCurrent).length ?? 0;
  return (
    <section class="panel stack">
      <div class="row">
        <div class="grow stack tight sessions-head">
          <h2>{texts.title}</h2>
          <p class="soft">{texts.lead}</p>
        </div>
        {others > 0 && (
          <Button busy={endOthers.isPending} onClick={() => endOthers.mutate({})}>
            {texts.endOthers}
          </Button>
        )}
      </div>
      <ProblemNotice problem={error ?? endOthers.error} />
      <p role="status" class={endOthers.isSuccess ? undefined : 'visually-hidden'}>
        {endOthers.isSuccess && texts.ended}
      </p>
      {data ? (
        <ul class="sessions">
          {data.sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
      ) : (
        !error && <Loading />
      )}
    </section>
  );
}

function SessionRow({ session }: { session: SessionsQuery['sessions'][number] }) {
  const texts = useMessages(messages);
  const end = useChange(EndSessionDocument);
  const name = browserOf(session.userAgent) ?? texts.unknown;
  return (
    <li class="row">
      <div class="grow">
        <div title={session.userAgent ?? undefined}>
          <strong>{name}</strong> {session.isCurrent && <Badge tone="good">{texts.current}</Badge>}
        </div>
        <div class="small soft">
          {session.address ?? texts.nowhere} · {texts.begun} <When at={session.createdAt} /> · {texts.ends}{' '}
          <When at={session.expiresAt} />
        </div>
        <ProblemNotice problem={end.error} />
      </div>
      {!session.isCurrent && (
        <Button size="small" busy={end.isPending} onClick={() => end.mutate({ id: session.id })}>
          {texts.end}
          <span class="visually-hidden"> {name}</span>
        </Button>
      )}
    </li>
  );
}

const english = {
  title: 'Where you are logged in',
  lead: 'Log a device out that you do not know, then change your password.',
  endOthers: 'Log out all other devices',
  ended: 'All other devices are logged out.',
  current: 'This one',
  unknown: 'A program that gave no name',
  nowhere: 'address not known',
  begun: 'logged in',
  ends: 'ends',
  end: 'Log out',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '登录设备',
    lead: '若有不认识的设备，请使其退出登录，然后修改密码。',
    endOthers: '使其他所有设备退出登录',
    ended: '其他所有设备均已退出登录。',
    current: '当前设备',
    unknown: '未表明名称的程序',
    nowhere: '地址未知',
    begun: '登录于',
    ends: '到期时间',
    end: '退出登录',
  },
};
