import { type Plot } from './plot.ts';
import { type Slot } from './series.ts';

interface ChartAxesProps {
  readonly plot: Plot;
  readonly marks: readonly number[];
  readonly slots: readonly Slot[];
  readonly format: (value: number) => string;
  readonly active: number | undefined;
}

/** Rulings with their values, as many slots' names as there is room for, and a band behind the slot that is pointed at. */
export function ChartAxes({ plot, marks, slots, format, active }: ChartAxesProps) {
  return (
    <g class="chart-axes">
      {active !== undefined && (
        <rect class="chart-band" x={plot.left + plot.step * active} width={plot.step} y={0} height={plot.bottom} />
      )}
      {marks.map((mark) => (
        <g key={mark}>
          <line x1={plot.left} x2={plot.right} y1={plot.y(mark)} y2={plot.y(mark)} />
          <text x={plot.left - 8} y={plot.y(mark)} dy="0.32em" text-anchor="end">
            {format(mark)}
          </text>
        </g>
      ))}
      {namedSlots(slots.length, plot).map((index) => (
        <text key={index} x={plot.x(index)} y={plot.height - 6} text-anchor="middle">
          {slots[index]?.short}
        </text>
      ))}
    </g>
  );
}

const nameWidth = 72;

/** From the last one back: today is what one looks for first. */
function namedSlots(count: number, plot: Plot): readonly number[] {
  const every = Math.max(1, Math.ceil(nameWidth / plot.step));
  return Array.from({ length: count }, (_, index) => index).filter((index) => (count - 1 - index) % every === 0);
}
