/** Figures over the same slots (days, weeks) that are drawn together. */
export interface Series {
  readonly name: string;
  /** Which of the chart's colours. */
  readonly tone: ChartTone;
  /** One a slot; null: nothing was measured there. */
  readonly values: readonly (number | null)[];
}

/** `main` for what one hopes for; 1 to 4 for what is set beside it; `rest` for what is left. */
export type ChartTone = 'main' | '1' | '2' | '3' | '4' | 'rest';

export interface Slot {
  /** Under the axis. */
  readonly short: string;
  /** Where there is room to say it in full. */
  readonly long: string;
}

/** Stacked columns reach as high as their sum, lines as the highest. */
export type ChartKind = 'columns' | 'lines';

export function highest(kind: ChartKind, series: readonly Series[], slots: readonly unknown[]): number {
  const heights = slots.map((_, index) => {
    const values = series.map((one) => one.values[index] ?? 0);
    return kind === 'columns' ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  return Math.max(0, ...heights);
}
