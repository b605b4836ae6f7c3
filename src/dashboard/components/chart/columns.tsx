import { type Plot } from './plot.ts';
import { type Series } from './series.ts';

interface ShapesProps {
  readonly plot: Plot;
  readonly series: readonly Series[];
  readonly active: number | undefined;
}

const widthMax = 36;

/** Stacked, the first series at the foot. */
export function Columns({ plot, series }: ShapesProps) {
  const width = Math.min(widthMax, Math.max(1, plot.step * (plot.step > 6 ? 0.72 : 0.9)));
  const feet: number[] = [];
  return (
    <g>
      {series.map(({ name, tone, values }) => (
        <g key={name} class="chart-shape" data-tone={tone}>
          {values.map((value, index) => {
            const foot = feet[index] ?? 0;
            feet[index] = foot + (value ?? 0);
            if (!value) return null;
            const [low, high] = [plot.y(foot), plot.y(foot + value)];
            // A hair's breadth of paper between two colours; what is there at all is seen.
            const gap = foot > 0 && low - high > 2 ? 1 : 0;
            const shape = { x: plot.x(index) - width / 2, width, y: high, height: Math.max(0.75, low - high - gap) };
            return <rect key={index} {...shape} />;
          })}
        </g>
      ))}
    </g>
  );
}
