import { type ChartTone, type Series } from '../../components/chart/series.ts';

interface OutcomeCount {
  readonly outcome: string;
  readonly calls: number;
}

/** An outcome and the colour that it has in every chart of the page; `null`: all the others together. */
export interface OutcomeTone {
  readonly outcome: string | null;
  readonly tone: ChartTone;
}

const refusalTones: readonly ChartTone[] = ['1', '2', '3', '4'];

/** Answered calls, the four most frequent refusals, and the rest. @param totals most frequent first */
export function outcomeTones(totals: readonly OutcomeCount[]): readonly OutcomeTone[] {
  const refusals = totals.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'OK');
  const named = refusalTones.flatMap((tone, index) => {
    const outcome = refusals[index];
    return outcome === undefined ? [] : [{ outcome, tone }];
  });
  return [
    { outcome: 'OK', tone: 'main' },
    ...named,
    ...(refusals.length > named.length ? [{ outcome: null, tone: 'rest' } as const] : []),
  ];
}

/** @param slots what became of the calls of each slot */
export function outcomeSeries(
  tones: readonly OutcomeTone[],
  slots: readonly (readonly OutcomeCount[])[],
  nameOf: (outcome: string | null) => string,
): readonly Series[] {
  const isNamed = (outcome: string) => tones.some((one) => one.outcome === outcome);
  return tones.map(({ outcome, tone }) => ({
    name: nameOf(outcome),
    tone,
    values: slots.map((counts) =>
      counts
        .filter((count) => (outcome === null ? !isNamed(count.outcome) : count.outcome === outcome))
        .reduce((sum, { calls }) => sum + calls, 0),
    ),
  }));
}
