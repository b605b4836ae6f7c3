import { markdownTable } from '../markdown.ts';

/** A value that was read: how sure the reading was, and whether it was right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
  readonly source: string;
}

/** Where the bins begin. Most values are sure, so they are told apart most finely there. */
const bins = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99];

/**
 * The reliability table: for values of like confidence, the share that is right. The expected calibration error is the
 * mean distance of the two over all values (Guo et al. 2017, §2).
 */
export function reliability(judged: readonly Judged[]): string {
  const rows = bins.flatMap((from, i) => {
    const to = bins[i + 1] ?? 1;
    const inside = inBin(judged, from, bins[i + 1] ?? Infinity);
    return inside.length === 0 ? [] : [[`${from} to ${to}`, ...row(inside)]];
  });
  const sources = [...new Set(judged.map(({ source }) => source))].sort();
  return [
    markdownTable(['confidence', 'values', 'mean confidence', 'right'], rows),
    markdownTable(
      ['source', 'values', 'mean confidence', 'right', 'expected calibration error'],
      ['all', ...sources].map((source) => {
        const some = source === 'all' ? judged : judged.filter((one) => one.source === source);
        return [source, ...row(some), calibrationError(some).toFixed(4)];
      }),
    ),
  ].join('\n\n');
}

function row(some: readonly Judged[]): string[] {
  return [String(some.length), meanConfidence(some).toFixed(3), shareRight(some).toFixed(3)];
}

function inBin(judged: readonly Judged[], from: number, to: number): Judged[] {
  return judged.filter(({ confidence }) => confidence >= from && confidence < to);
}

const meanConfidence = (some: readonly Judged[]): number =>
  some.reduce((sum, { confidence }) => sum + confidence, 0) / some.length;
const shareRight = (some: readonly Judged[]): number => some.filter(({ right }) => right).length / some.length;

function calibrationError(judged: readonly Judged[]): number {
  return bins.reduce((sum, from, i) => {
    const inside = inBin(judged, from, bins[i + 1] ?? Infinity);
    if (inside.length === 0) return sum;
    return sum + (inside.length / judged.length) * Math.abs(meanConfidence(inside) - shareRight(inside));
  }, 0);
}
