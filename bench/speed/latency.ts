import { scoreCharacters } from '../score.ts';
import type { Contender } from '../contenders/contender.ts';
import type { SpeedPicture } from './pictures.ts';

export interface Latency {
  readonly name: string;
  /** Milliseconds over all pictures and rounds. */
  readonly median: number;
  readonly p95: number;
  /** Median milliseconds of each picture, by its name. */
  readonly byPicture: ReadonlyMap<string, number>;
  readonly peakBytes: number;
  /** Share of the printed characters that were read. */
  readonly similarity: number;
  /** Mean milliseconds by stage, where the contender tells them. */
  readonly stages: Readonly<Record<string, number>>;
}

/** One picture at a time, the contenders in turns, so that what else the machine does hits all alike; warm. */
export async function measureLatency(
  contenders: readonly Contender[],
  pictures: readonly SpeedPicture[],
  rounds: number,
): Promise<Latency[]> {
  const runs = contenders.map(() => pictures.map((): Awaited<ReturnType<Contender['read']>>[] => []));
  // The first round warms up with a few of them.
  const warmUp = [...pictures.slice(0, 1), ...pictures.slice(-1)];
  for (const contender of contenders) for (const { file } of warmUp) await contender.read(file);
  for (let round = 0; round < rounds; round++) {
    console.error(`latency: round ${round + 1} of ${rounds}`);
    for (const [at, { file }] of pictures.entries()) {
      for (const [i, contender] of contenders.entries()) runs[i]?.[at]?.push(await contender.read(file));
    }
  }
  const results: Latency[] = [];
  for (const [i, contender] of contenders.entries()) {
    const own = runs[i] ?? [];
    const all = own.flat();
    const scores = pictures.map(({ printed }, at) => scoreCharacters(printed, own[at]?.[0]?.lines ?? []));
    const names = [...new Set(all.flatMap(({ stages = {} }) => Object.keys(stages)))];
    results.push({
      name: contender.name,
      median: quantile(
        all.map(({ ms }) => ms),
        0.5,
      ),
      p95: quantile(
        all.map(({ ms }) => ms),
        0.95,
      ),
      byPicture: new Map(
        pictures.map(({ name }, at) => [
          name,
          quantile(
            (own[at] ?? []).map(({ ms }) => ms),
            0.5,
          ),
        ]),
      ),
      peakBytes: await contender.end(),
      similarity: total(scores, ({ right }) => right) / total(scores, (score) => score.all),
      stages: Object.fromEntries(
        names.map((name) => [name, total(all, ({ stages }) => stages?.[name] ?? 0) / all.length]),
      ),
    });
  }
  return results;
}

function total<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
