import { Loading } from '../../components/loading.tsx';
import { ProblemNotice } from '../../components/notice.tsx';
import { RecentUsageDocument } from '../../graphql/generated/graphql.ts';
import { useOperation } from '../../graphql/hooks.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { paths } from '../../paths.ts';

/** The last 30 days in three figures; the rest is a page of its own. */
export function RecentUsage({ accountId }: { accountId: string }) {
  const texts = useMessages(messages);
  const { number, share, duration } = useFormats();
  const { data, error } = useOperation(RecentUsageDocument, { accountId });
  const totals = data?.usage.totals;
  return (
    <section class="panel stack">
      <h2>{texts.title}</h2>
      <ProblemNotice problem={error} />
      {totals ? (
        <dl class="figures">
          <div>
            <dt>{texts.calls}</dt>
            <dd>{number(totals.calls)}</dd>
          </div>
          <div>
            <dt>{texts.answered}</dt>
            <dd>{totals.calls === 0 ? '–' : share(totals.succeeded / totals.calls)}</dd>
          </div>
          <div>
            <dt>{texts.p95}</dt>
            <dd>{totals.latencyMs ? duration(totals.latencyMs.p95) : '–'}</dd>
          </div>
        </dl>
      ) : (
        !error && <Loading />
      )}
      <p>
        <a href={`${paths.usage}?account=${accountId}`}>{texts.more}</a>
      </p>
    </section>
  );
}

const english = {
  title: 'The last 30 days',
  calls: 'Calls',
  answered: 'Answered',
  p95: '95th percentile',
  more: 'Days, keys and document types',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '近 30 天',
    calls: '调用',
    answered: '成功率',
    p95: '95 百分位延迟',
    more: '按日期、密钥和证件类型查看',
  },
};
