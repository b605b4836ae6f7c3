import { Command } from 'commander';
import { createPool } from '../pictotext.ts';
import { loadPictures } from './pictures.ts';

/** Calls under way at a time: one more than a machine of two cores has workers, so that one waits. */
const inFlight = 3;
const sampleEvery = 10;

/** `npm run soak`: does memory stay flat over many pictures? */
await new Command('soak')
  .option('--pictures <n>', 'how many to read', Number, 2000)
  .option('--different <n>', 'how many of them differ', Number, 24)
  .action(async (options: { pictures: number; different: number }) => {
    const pictures = await loadPictures(options.different);
    const pool = await createPool();
    const samples: number[] = [];
    let begun = 0;
    let done = 0;
    const work = async (): Promise<void> => {
      while (begun < options.pictures) {
        const picture = pictures[begun++ % pictures.length];
        if (picture) await pool.read(picture);
        done++;
        if (done % sampleEvery === 0) samples.push(process.memoryUsage.rss() / 1e6);
        if (done % 100 === 0) console.log(`${done} pictures: ${samples.at(-1)?.toFixed(0)} MB`);
      }
    };
    await Promise.all(Array.from({ length: inFlight }, work));
    await pool.close();
    const third = Math.floor(samples.length / 3);
    if (third < 2) {
      console.log(`${done} pictures: ${samples.length} samples, one every ${sampleEvery}, are too few to show growth`);
      return;
    }
    console.log(`first third: ${growth(samples.slice(0, third))}; last third: ${growth(samples.slice(-third))}`);
  })
  .parseAsync();

/** The slope of the line that fits best. */
function growth(samples: readonly number[]): string {
  const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
  const middle = (samples.length - 1) / 2;
  const along = samples.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0);
  const spread = samples.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  return `mean ${mean.toFixed(0)} MB, ${((100 / sampleEvery) * (along / spread)).toFixed(1)} MB per 100 pictures`;
}
