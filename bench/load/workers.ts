import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { markdownTable } from '../markdown.ts';
import { createPool } from '../pictotext.ts';
import { median } from '../requests/median.ts';
import { loadPictures } from './pictures.ts';

/** `npm run workers`: which number of workers and threads serves this machine best. The sets take turns. */
await new Command('workers')
  .option('--sets <list>', 'workers x threads of each, with commas', '1x2,2x1,2x2,3x1')
  .option('--pictures <n>', 'pictures a round', Number, 12)
  .option('--rounds <n>', 'rounds', Number, 2)
  .action(async (options: { sets: string; pictures: number; rounds: number }) => {
    const pictures = await loadPictures(options.pictures);
    const sets = options.sets.split(',').map((name) => ({ name, alone: [] as number[], together: [] as number[] }));
    for (let round = 0; round < options.rounds; round++) {
      for (const { name, alone, together } of sets) {
        const [workers = 1, threads = 1] = name.split('x').map(Number);
        const pool = await createPool({ workers, threads });
        for (const picture of pictures.slice(0, 2)) await pool.read(picture);
        for (const picture of pictures) alone.push(await timed(() => pool.read(picture)));
        together.push(await timed(() => Promise.all(pictures.map((picture) => pool.read(picture)))));
        await pool.close();
      }
    }
    const rows = sets.map(({ name, alone, together }) => [
      name,
      median(alone).toFixed(0),
      ((1000 * options.pictures) / median(together)).toFixed(2),
    ]);
    console.log(`${options.pictures} pictures, ${options.rounds} rounds, ${availableParallelism()} cores\n`);
    console.log(markdownTable(['workers × threads', 'one at a time, median ms', 'all at once, pictures/s'], rows));
  })
  .parseAsync();

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
