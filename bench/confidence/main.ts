import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Evidence, Verdict } from '../../src/documents/reading.ts';
import { conditions } from '../camera/conditions.ts';
import { cards } from '../cards/cards.ts';
import { requireFonts } from '../cards/fonts.ts';
import { jobsOf } from '../accuracy/jobs.ts';
import { measure } from '../accuracy/measure.ts';
import { inParallel } from '../in-parallel.ts';
import { createPool } from '../pictotext.ts';
import { type Judged, reliability } from '../accuracy/reliability.ts';
import { fit, probability, type Sample } from './regression.ts';

const target = new URL('../../src/readers/confidence-weights.ts', import.meta.url);
const folds = 5;

/** `npm run confidence -- --seeds 1-20`: fits what the confidences are computed with, on seeds that no figure is published of. */
await new Command('confidence')
  .option('--types <list>', 'document types, with commas', Object.keys(cards).join(','))
  .option('--conditions <list>', 'conditions, with commas', Object.keys(conditions).join(','))
  .requiredOption('--seeds <from-to>', 'for example 1-20; not those of the published figures')
  .option('--write', 'write src/readers/confidence-weights.ts')
  .action(async (options: { types: string; conditions: string; seeds: string; write?: boolean }) => {
    requireFonts();
    const { featuresOf } = await builtFeatures();
    const pool = await createPool();
    const found: (Sample & { readonly seed: number; readonly source: string })[] = [];
    let names: string[] = [];
    for await (const { seed, outcomes } of inParallel(jobsOf(options), (job) => measure(pool, job))) {
      for (const { outcome, reading } of outcomes) {
        if (!reading?.evidence || reading.value === null || reading.source === null) continue;
        const features = featuresOf(reading.evidence, reading.verdict);
        names = features.map(([name]) => name);
        const sample = { features: features.map(([, value]) => value), right: outcome === 'right' };
        found.push({ ...sample, seed, source: reading.source });
      }
    }
    await pool.close();
    const weights = Object.fromEntries(fit(found).map((weight, i) => [names[i] ?? '', Number(weight.toFixed(2))]));
    const text = sourceOf(weights);
    console.log(
      `${text}\nHeld against seeds that it was not fitted on, a fifth at a time:\n\n${reliability(foresaid(found))}`,
    );
    if (options.write) await writeFile(target, text);
  })
  .parseAsync();

/** What a fit to the other seeds says of each. */
function foresaid(found: readonly (Sample & { seed: number; source: string })[]): Judged[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const weights = fit(found.filter(({ seed }) => seed % folds !== fold));
    return found
      .filter(({ seed }) => seed % folds === fold)
      .map(({ features, right, source }) => ({ confidence: probability(weights, features), right, source }));
  });
}

function sourceOf(weights: Readonly<Record<string, number>>): string {
  const rows = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight},\n`);
  return `/** Fitted by \`npm run confidence\` in bench/, which writes this file: log odds that a value is right. */
export const weights = {
${rows.join('')}} as const;
`;
}

type FeaturesOf = (evidence: Evidence, verdict: Verdict) => [string, number][];

/** The regression's view of a reading, as it is built. */
async function builtFeatures(): Promise<{ featuresOf: FeaturesOf }> {
  const url = new URL('../../dist/src/readers/confidence.js', import.meta.url);
  return (await import(url.href)) as { featuresOf: FeaturesOf };
}
