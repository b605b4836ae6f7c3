import { type Plot } from './plot.ts';
import { Swatch } from './legend.tsx';
import { type Series } from './series.ts';
import { type TimeChartProps } from './time-chart.tsx';

interface ChartTipProps {
  readonly chart: TimeChartProps;
  readonly plot: Plot;
  readonly active: number;
}

/** The figures of the slot that is pointed at, beside it. Screen readers have them as the drawing's value. */
export function ChartTip({ chart, plot, active }: ChartTipProps) {
  const x = plot.x(active);
  const gap = plot.step / 2 + 8;
  const style =
    x > plot.width / 2
      ? { right: `${plot.width - x + gap}px`, maxWidth: `${x - gap}px` }
      : { left: `${x + gap}px`, maxWidth: `${plot.width - x - gap}px` };
  return (
    <div class="chart-tip" aria-hidden="true" style={style}>
      <strong>{chart.slots[active]?.long}</strong>
      {shown(chart.series, active).map(({ name, tone, value }) => (
        <div key={name} class="chart-tip-row">
          <Swatch tone={tone} />
          <span>{name}</span>
          <span class="number">{chart.format(value)}</span>
        </div>
      ))}
    </div>
  );
}

/** The same, as a sentence. */
export function describeSlot({ slots, series, format }: TimeChartProps, index: number): string {
  const figures = shown(series, index).map(({ name, value }) => `${name} ${format(value)}`);
  return [slots[index]?.long, ...figures].join(', ');
}

/** The first series always, so that an empty slot says 0. */
function shown(series: readonly Series[], slot: number) {
  return series
    .map(({ name, tone, values }) => ({ name, tone, value: values[slot] ?? 0 }))
    .filter(({ value }, index) => index === 0 || value > 0);
}
