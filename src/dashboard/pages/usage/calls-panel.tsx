import { type ComponentChildren } from 'preact';
import { type Slot } from '../../components/chart/series.ts';
import { TimeChart } from '../../components/chart/time-chart.tsx';
import { type UsageQuery } from '../../graphql/generated/graphql.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { outcomeSeries, outcomeTones } from './outcome-series.ts';
import { outcomeTexts } from './outcome-texts.ts';
import { areWeeks, type DaySlot, daySlots } from './slots.ts';

/** Calls over the days, what became of them one above the other. */
export function CallsPanel({ days, csv }: { days: UsageQuery['days']; csv: ComponentChildren }) {
  const texts = useMessages(messages);
  const outcomes = useMessages(outcomeTexts);
  const { number, share, shortNumber } = useFormats();
  const slots = daySlots(days);
  const byWeek = areWeeks(slots);
  const { calls, succeeded } = days.totals;
  const series = outcomeSeries(
    outcomeTones(days.totals.outcomes),
    slots.map(({ from, to }) =>
      days.rows.filter(({ day }) => day != null && day >= from && day <= to).flatMap((row) => row.outcomes),
    ),
    (outcome) => (outcome === null ? texts.rest : (outcomes[outcome] ?? outcome)),
  );
  return (
    <section class="panel stack">
      <div class="row usage-head">
        <h2 class="grow">{byWeek ? texts.byWeek : texts.byDay}</h2>
        <p class="soft">
          <strong class="usage-figure">{number(calls)}</strong> {texts.calls}
        </p>
        <p class="soft">
          <strong class="usage-figure">{share(calls === 0 ? 0 : succeeded / calls)}</strong> {texts.answered}
        </p>
        {csv}
      </div>
      <TimeChart
        kind="columns"
        title={byWeek ? texts.byWeek : texts.byDay}
        slotName={byWeek ? texts.week : texts.day}
        slots={useSlotNames(slots)}
        series={series}
        format={number}
        formatShort={shortNumber}
      />
    </section>
  );
}

export function useSlotNames(slots: readonly DaySlot[]): readonly Slot[] {
  const { day, shortDay } = useFormats();
  return slots.map(({ from, to }) => ({
    short: shortDay(from),
    long: from === to ? day(from) : `${shortDay(from)} – ${day(to)}`,
  }));
}

const english = {
  byDay: 'Calls by day',
  byWeek: 'Calls by week',
  calls: 'calls',
  answered: 'answered',
  day: 'Day (UTC)',
  week: 'Week (UTC)',
  rest: 'Other refusals',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    byDay: '每日调用',
    byWeek: '每周调用',
    calls: '次调用',
    answered: '成功',
    day: '日期（UTC）',
    week: '周（UTC）',
    rest: '其他拒绝',
  },
};
