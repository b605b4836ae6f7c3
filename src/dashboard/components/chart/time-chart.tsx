import { useRef, useState } from 'preact/hooks';
import './chart.css';
import { ChartAxes } from './chart-axes.tsx';
import { ChartTable } from './chart-table.tsx';
import { ChartTip, describeSlot } from './chart-tip.tsx';
import { Columns } from './columns.tsx';
import { Legend } from './legend.tsx';
import { Lines } from './lines.tsx';
import { plotOf } from './plot.ts';
import { type ChartKind, highest, type Series, type Slot } from './series.ts';
import { ticks } from './ticks.ts';
import { useWidth } from './use-width.ts';

export interface TimeChartProps {
  readonly kind: ChartKind;
  /** What it shows, in a few words. */
  readonly title: string;
  /** What a slot is: the head of the table's first column. */
  readonly slotName: string;
  readonly slots: readonly Slot[];
  readonly series: readonly Series[];
  readonly format: (value: number) => string;
  /** For the axis, where there is little room. */
  readonly formatShort: (value: number) => string;
}

/**
 * Figures over time. Pointing at a slot, or the arrow keys, tell its figures; the same figures stand in a table below.
 */
export function TimeChart(props: TimeChartProps) {
  const { kind, title, slots, series, format, formatShort } = props;
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [active, setActive] = useState<number>();
  const marks = ticks(highest(kind, series, slots));
  const plot = plotOf(width, slots.length, marks);
  const Shapes = kind === 'columns' ? Columns : Lines;

  const point = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setActive(Math.min(slots.length - 1, Math.max(0, Math.floor((x - plot.left) / plot.step))));
  };
  const move = (event: KeyboardEvent) => {
    const to = keyTarget(event.key, active ?? slots.length - 1, slots.length);
    if (to === undefined) return;
    event.preventDefault();
    setActive(to);
  };
  return (
    <div class="stack tight">
      <Legend series={series} />
      <div class="chart" ref={place}>
        {width > 0 && (
          <svg
            class="chart-drawing"
            width={width}
            height={plot.height}
            role="slider"
            aria-label={title}
            aria-readonly="true"
            aria-orientation="horizontal"
            aria-valuemin={0}
            aria-valuemax={slots.length - 1}
            aria-valuenow={active ?? slots.length - 1}
            aria-valuetext={describeSlot(props, active ?? slots.length - 1)}
            tabIndex={0}
            onPointerMove={point}
            onPointerDown={point}
            // A finger that is lifted leaves as well: what it pointed at stays until it points elsewhere.
            onPointerLeave={(event) => event.pointerType === 'mouse' && setActive(undefined)}
            onFocus={() => setActive((now) => now ?? slots.length - 1)}
            onBlur={() => setActive(undefined)}
            onKeyDown={move}
          >
            <ChartAxes plot={plot} marks={marks} slots={slots} format={formatShort} active={active} />
            <Shapes plot={plot} series={series} active={active} />
          </svg>
        )}
        {active !== undefined && <ChartTip chart={props} plot={plot} active={active} />}
      </div>
      <ChartTable {...props} format={format} />
    </div>
  );
}

function keyTarget(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, from - 1);
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(count - 1, from + 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
