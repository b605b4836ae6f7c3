import { type ChartTone, type Series } from './series.ts';

export function Legend({ series }: { series: readonly Series[] }) {
  if (series.length < 2) return null;
  return (
    <ul class="legend-list">
      {series.map(({ name, tone }) => (
        <li key={name}>
          <Swatch tone={tone} />
          {name}
        </li>
      ))}
    </ul>
  );
}

export function Swatch({ tone }: { tone: ChartTone }) {
  return (
    <svg class="swatch" width="12" height="12" aria-hidden="true">
      <rect class="chart-shape" data-tone={tone} width="12" height="12" rx="3" />
    </svg>
  );
}
