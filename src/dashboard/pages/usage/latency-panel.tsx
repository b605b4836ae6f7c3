import { TimeChart } from '../../components/chart/time-chart.tsx';
import { type UsageQuery } from '../../graphql/generated/graphql.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { useSlotNames } from './calls-panel.tsx';
import { everyDay } from './slots.ts';

/** How long calls took: over the days, and all together. */
export function LatencyPanel({ days }: { days: UsageQuery['days'] }) {
  const texts = useMessages(messages);
  const { duration } = useFormats();
  const all = everyDay(days);
  const rows = new Map(days.rows.map((row) => [row.day, row.latencyMs]));
  const total = days.totals.latencyMs;
  const series = (name: 'p50' | 'p95', tone: 'main' | '1') => ({
    name: texts[name],
    tone,
    values: all.map((day) => rows.get(day)?.[name] ?? null),
  });
  return (
    <section class="panel stack">
      <div class="stack tight">
        <h2>{texts.title}</h2>
        <p class="small soft">{texts.hint}</p>
      </div>
      {total && (
        <dl class="figures">
          {(['p50', 'p95', 'mean', 'max'] as const).map((name) => (
            <div key={name}>
              <dt>{texts[name]}</dt>
              <dd>{duration(total[name])}</dd>
            </div>
          ))}
        </dl>
      )}
      <TimeChart
        kind="lines"
        title={texts.title}
        slotName={texts.day}
        slots={useSlotNames(all.map((day) => ({ from: day, to: day })))}
        series={[series('p50', 'main'), series('p95', '1')]}
        format={duration}
        formatShort={duration}
      />
    </section>
  );
}

const english = {
  title: 'Latency by day',
  hint: 'From the arrival of the request to its reply, refused calls included. Median and 95th percentile are from a histogram: within about a third.',
  p50: 'Median (p50)',
  p95: '95th percentile (p95)',
  mean: 'Mean',
  max: 'Slowest',
  day: 'Day (UTC)',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: '每日延迟',
    hint: '从收到请求到返回结果的时间，含被拒绝的调用。中位数与 95 百分位取自直方图，误差约三分之一以内。',
    p50: '中位数（p50）',
    p95: '95 百分位（p95）',
    mean: '平均',
    max: '最慢',
    day: '日期（UTC）',
  },
};
