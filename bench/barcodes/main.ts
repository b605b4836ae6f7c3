import { Command } from 'commander';
import { cardMaker } from '../cards/cards.ts';
import { requireFonts } from '../cards/fonts.ts';
import { group } from '../group.ts';
import { inParallel } from '../in-parallel.ts';
import { markdownTable, percent } from '../markdown.ts';
import { createPool, type Engine } from '../pictotext.ts';
import { type BarcodeSide, barcodeSide, photographBarcode } from './picture.ts';
import { poses } from './poses.ts';

interface Options {
  readonly types: string;
  readonly modules: string;
  readonly poses: string;
  readonly seeds: string;
}

interface Job {
  readonly side: BarcodeSide;
  readonly seed: number;
  readonly modulePx: number;
  readonly pose: string;
}

/** `npm run barcodes -- --seeds 1-2`: barcodes that were read, by how the card lies and how large a module is in the picture. */
await new Command('barcodes')
  .option('--types <list>', 'with commas', 'us_drivers_license,za_id_card,co_id_card,vn_id_card,nl_id_card')
  .option('--modules <list>', 'width of a module in the picture, px', '1.5,2,3')
  .option('--poses <list>', 'with commas', Object.keys(poses).join(','))
  .requiredOption('--seeds <from-to>', 'for example 1-2; a seed whose card has no barcode is left out')
  .action(async ({ types, modules, seeds, ...options }: Options) => {
    requireFonts();
    const [from = 0, to = from] = seeds.split('-').map(Number);
    const jobs: Job[] = [];
    for (const type of types.split(',')) {
      for (let seed = from; seed <= to; seed++) {
        const side = await barcodeSide(cardMaker(type)(seed));
        if (!side) continue;
        for (const pose of options.poses.split(','))
          for (const modulePx of modules.split(',').map(Number)) jobs.push({ side, seed, modulePx, pose });
      }
    }
    const pool = await createPool();
    const done: { job: Job; isRead: boolean }[] = [];
    for await (const one of inParallel(jobs, async (job) => ({ job, isRead: await isRead(pool, job) }))) done.push(one);
    await pool.close();
    for (const [symbology, ones] of group(done, ({ job }) => job.side.symbology)) {
      const cards = new Set(ones.map(({ job }) => `${job.side.documentType} ${job.seed}`)).size;
      const rows = options.poses.split(',').map((pose) => [
        pose,
        ...modules.split(',').map((modulePx) => {
          const some = ones.filter(({ job }) => job.pose === pose && job.modulePx === Number(modulePx));
          return percent(some.filter((one) => one.isRead).length, some.length);
        }),
      ]);
      const head = modules.split(',').map((modulePx) => `${modulePx} px`);
      console.log(`\n${markdownTable([`${symbology}, ${cards} cards: read, by module`, ...head], rows)}`);
    }
  })
  .parseAsync();

/** Whether a field came out of the symbol: its error correction then passed, and its reader took it. */
async function isRead(pool: Engine, { side, seed, modulePx, pose }: Job): Promise<boolean> {
  const lying = poses[pose];
  if (!lying) throw new Error(`no pose ${pose}; there are: ${Object.keys(poses).join(', ')}`);
  const image = await photographBarcode(side, seed, modulePx, lying);
  try {
    const { fields } = await pool.read({ image, documentType: side.documentType });
    return fields.some(({ source }) => source === 'BARCODE');
  } catch {
    return false;
  }
}
