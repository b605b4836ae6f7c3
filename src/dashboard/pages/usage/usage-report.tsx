import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemNotice } from '../../components/notice.tsx';
import { UsageDocument } from '../../graphql/generated/graphql.ts';
import { useOperation } from '../../graphql/hooks.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { paths } from '../../paths.ts';
import { Breakdowns } from './breakdowns.tsx';
import { CallsPanel } from './calls-panel.tsx';
import { CsvLink } from './csv-link.tsx';
import { LatencyPanel } from './latency-panel.tsx';
import { type Days } from './usage-range.ts';

interface UsageReportProps {
  readonly days: Days;
  readonly accountId: string;
  readonly isOther: boolean;
}

export function UsageReport({ days, accountId, isOther }: UsageReportProps) {
  const texts = useMessages(messages);
  const { data, error, isPlaceholderData } = useOperation(
    UsageDocument,
    { ...days, accountId },
    { keepsPrevious: true, refetchInterval: refreshMs },
  );
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return <Loading />;
  if (data.days.totals.calls === 0) {
    return (
      <EmptyState title={texts.none}>
        <p class="soft">{isOther ? texts.noneOther : texts.noneHint}</p>
        {!isOther && (
          <ButtonLink href={paths.tryIt} kind="main">
            {texts.tryIt}
          </ButtonLink>
        )}
      </EmptyState>
    );
  }
  return (
    <div class="stack wide usage-report" aria-busy={isPlaceholderData}>
      <CallsPanel days={data.days} csv={<CsvLink days={days} by="day" accountId={accountId} />} />
      <Breakdowns usage={data} days={days} accountId={accountId} />
      <LatencyPanel days={data.days} />
    </div>
  );
}

/** How often the figures are asked for again while the window is in view. */
const refreshMs = 15_000;

const english = {
  none: 'No calls in these days',
  noneHint: 'Read a document here, or send one with a key: it is counted within seconds.',
  noneOther: 'Choose other days to look further back.',
  tryIt: 'Try it',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    none: '这段时间没有调用',
    noneHint: '在此试用识别，或使用密钥发送一张图片，几秒内即会计入。',
    noneOther: '请选择其他日期以查看更早的数据。',
    tryIt: '试用',
  },
};
