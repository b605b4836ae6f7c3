import { type Plot } from './plot.ts';
import { type Series } from './series.ts';

interface ShapesProps {
  readonly plot: Plot;
  readonly series: readonly Series[];
  readonly active: number | undefined;
}

/** A line a series, broken where nothing was measured; a lone value is a dot. */
export function Lines({ plot, series, active }: ShapesProps) {
  return (
    <g>
      {series.map(({ name, tone, values }) => (
        <g key={name} class="chart-line" data-tone={tone}>
          <path d={pathOf(values, plot)} />
          {values.map((value, index) =>
            value !== null && (index === active || isAlone(values, index)) ? (
              <circle key={index} cx={plot.x(index)} cy={plot.y(value)} r={3.5} />
            ) : null,
          )}
        </g>
      ))}
    </g>
  );
}

function pathOf(values: Series['values'], plot: Plot): string {
  return values
    .map((value, index) => {
      if (value === null) return '';
      const isFirst = (values[index - 1] ?? null) === null;
      return `${isFirst ? 'M' : 'L'}${plot.x(index).toFixed(1)} ${plot.y(value).toFixed(1)}`;
    })
    .join('');
}

function isAlone(values: Series['values'], index: number): boolean {
  return (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
}
