import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { cards } from '../cards/cards.ts';
import { requireFonts } from '../cards/fonts.ts';
import { conditions } from '../camera/conditions.ts';
import { inParallel } from '../in-parallel.ts';
import { createPool } from '../pictotext.ts';
import { allPeers } from '../contenders/read-with-peers.ts';
import { besidePeers } from './beside-peers.ts';
import { jobsOf } from './jobs.ts';
import { measure, type Measured } from './measure.ts';
import { report } from './report.ts';

interface Options {
  readonly types: string;
  readonly conditions: string;
  readonly seeds: string;
  readonly auto?: boolean;
  readonly errors?: boolean;
  readonly record?: string;
  readonly peers?: string | true;
}

/** `npm run accuracy -- --seeds 1-20`: exact fields by type and condition, over cards that the seeds make. */
await new Command('accuracy')
  .option('--types <list>', 'document types, with commas', Object.keys(cards).join(','))
  .option('--conditions <list>', 'conditions, with commas', Object.keys(conditions).join(','))
  .requiredOption('--seeds <from-to>', 'for example 1-20; figures that are published use seeds that nobody looked at')
  .option('--auto', 'read them without saying which type they are; prints what they were taken for')
  .option('--errors', 'list what was expected and got')
  .option('--record <dir>', 'write the pictures that were not read right')
  .option('--peers [list]', 'the text of other readers on the same pictures beside ours')
  .action(async (options: Options) => {
    requireFonts();
    const pool = await createPool();
    const measured: Measured[] = [];
    for await (const result of inParallel(jobsOf(options), (job) => measure(pool, job))) {
      measured.push(result);
      if (options.record && result.errors.length > 0) await record(options.record, result);
    }
    await pool.close();
    console.log(report(measured, options.errors === true));
    if (!options.peers) return;
    const peers = options.peers === true ? allPeers : options.peers;
    console.log(`\n${await besidePeers(measured, peers.split(','))}`);
  })
  .parseAsync();

async function record(folder: string, { documentType, condition, seed, picture }: Measured): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${documentType}-${condition}-${seed}.jpg`), picture);
}
