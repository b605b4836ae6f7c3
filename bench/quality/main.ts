import { Command } from 'commander';
import { cards } from '../cards/cards.ts';
import { requireFonts } from '../cards/fonts.ts';
import { inParallel } from '../in-parallel.ts';
import { createPool } from '../pictotext.ts';
import { degradations, undamaged } from './degradations.ts';
import { look, type Look, type Looked } from './look.ts';
import { report } from './report.ts';

/** `npm run quality -- --seeds 1-3`: each measure against known amounts of what it should tell, and false alarms. */
await new Command('quality')
  .option('--types <list>', 'document types, with commas', Object.keys(cards).join(','))
  .option('--only <list>', 'degradations and undamaged conditions, with commas')
  .requiredOption('--seeds <from-to>', 'for example 1-3; figures that are published use seeds that nobody looked at')
  .option('--each', 'list every picture')
  .action(async (options: { types: string; only?: string; seeds: string; each?: boolean }) => {
    requireFonts();
    const [from = 0, to = from] = options.seeds.split('-').map(Number);
    const wanted = (name: string) => options.only === undefined || options.only.split(',').includes(name);
    const ways = [
      ...Object.entries(degradations).flatMap(([name, { levels }]) => levels.map((level) => ({ name, level }))),
      ...Object.keys(undamaged).map((name) => ({ name, level: 0 })),
    ].filter(({ name }) => wanted(name));
    const looks: Look[] = options.types
      .split(',')
      .flatMap((documentType) =>
        Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((seed) =>
          ways.map((way) => ({ documentType, seed, ...way })),
        ),
      );
    const pool = await createPool();
    const looked: Looked[] = [];
    for await (const one of inParallel(looks, (job) => look(pool, job))) looked.push(one);
    await pool.close();
    console.log(report(looked, options.each === true));
  })
  .parseAsync();
