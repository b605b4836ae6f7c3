import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { cards } from '../cards/cards.ts';
import { requireFonts } from '../cards/fonts.ts';
import { conditions } from '../camera/conditions.ts';
import { createPool } from '../pictotext.ts';
import { measure, type Measured } from './measure.ts';
import { report } from './report.ts';

interface Options {
  readonly types: string;
  readonly conditions: string;
  readonly seeds: string;
  readonly errors?: boolean;
  readonly record?: string;
}

/** `npm run accuracy -- --seeds 1-20`: exact fields by type and condition, over cards that the seeds make. */
await new Command('accuracy')
  .option('--types <list>', 'document types, with commas', Object.keys(cards).join(','))
  .option('--conditions <list>', 'conditions, with commas', Object.keys(conditions).join(','))
  .requiredOption('--seeds <from-to>', 'for example 1-20; figures that are published use seeds that nobody looked at')
  .option('--errors', 'list what was expected and got')
  .option('--record <dir>', 'write the pictures that were not read right')
  .action(async (options: Options) => {
    requireFonts();
    const [from = 0, to = from] = options.seeds.split('-').map(Number);
    const jobs = options.types
      .split(',')
      .flatMap((documentType) =>
        options.conditions
          .split(',')
          .flatMap((condition) =>
            Array.from({ length: to - from + 1 }, (_, i) => ({ documentType, condition, seed: from + i })),
          ),
      );
    const pool = await createPool();
    const measured: Measured[] = [];
    // Two pictures under way: one is rendered while the other is read.
    const take = async (): Promise<void> => {
      for (let job = jobs.shift(); job; job = jobs.shift()) {
        const result = await measure(pool, job);
        measured.push(result);
        if (options.record && result.errors.length > 0) await record(options.record, result);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, take));
    await pool.close();
    console.log(report(measured, options.errors === true));
  })
  .parseAsync();

async function record(folder: string, { documentType, condition, seed, picture }: Measured): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${documentType}-${condition}-${seed}.jpg`), picture);
}
