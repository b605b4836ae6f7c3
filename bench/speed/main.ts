import { Command } from 'commander';
import { markdownTable } from '../markdown.ts';
import { scoreCharacters } from '../score.ts';
import { Contender } from './child.ts';
import { speedPictures, type SpeedPicture } from './pictures.ts';

interface Row {
  readonly contender: Contender;
  readonly coldMs: number;
  readonly ms: number[];
  readonly similarity: number;
}

/** `npm run speed`: the contenders side by side on the same pictures, in turns, each in a process of its own. */
await new Command('speed')
  .option(
    '--peers <list>',
    'files under peers/, with commas; the first is held against the others',
    'pictotext,gutenye',
  )
  .option('--rounds <n>', 'warm rounds', Number, 20)
  .option('--picture <name>', 'only this picture')
  .action(async (options: { peers: string; rounds: number; picture?: string }) => {
    for (const picture of await speedPictures()) {
      if (options.picture && options.picture !== picture.name) continue;
      console.log(`\n${picture.name}: ${picture.shows}\n`);
      console.log(await table(options.peers.split(','), picture, options.rounds));
    }
  })
  .parseAsync();

/** New processes for each picture, so that the peak of memory belongs to it. */
async function table(peers: readonly string[], picture: SpeedPicture, rounds: number): Promise<string> {
  const rows: Row[] = [];
  for (const peer of peers) {
    const start = performance.now();
    const contender = await Contender.start(peer);
    const { lines } = await contender.read(picture.file);
    const coldMs = performance.now() - start;
    const { right, all } = scoreCharacters(picture.printed, lines);
    rows.push({ contender, coldMs, ms: [], similarity: right / all });
  }
  // Two rounds to warm up, then in turns, so that what else the machine does hits all alike.
  for (let round = -2; round < rounds; round++) {
    for (const row of rows) {
      const { ms } = await row.contender.read(picture.file);
      if (round >= 0) row.ms.push(ms);
    }
  }
  const figures: { name: string; values: number[]; similarity: number }[] = [];
  for (const { contender, coldMs, ms, similarity } of rows) {
    const peakMb = (await contender.end()) / 1e6;
    figures.push({ name: contender.name, values: [coldMs, quantile(ms, 0.5), quantile(ms, 0.95), peakMb], similarity });
  }
  const first = figures[0];
  const cells = figures.map(({ name, values, similarity }, index) => [
    name,
    ...values.map(
      (value, i) =>
        `${Math.round(value)}${index === 0 || !first ? '' : ` (×${((first.values[i] ?? 0) / value).toFixed(2)})`}`,
    ),
    `${(100 * similarity).toFixed(1)} %`,
  ]);
  return markdownTable(['', 'cold start ms', 'median ms', 'p95 ms', 'peak memory MB', 'text'], cells);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
