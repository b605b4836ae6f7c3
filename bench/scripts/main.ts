import { Command } from 'commander';
import { photograph } from '../camera/photograph.ts';
import { fonts, requireFonts, scriptFonts } from '../cards/fonts.ts';
import { renderSheet } from '../cards/render.ts';
import { markdownTable } from '../markdown.ts';
import { scoreCharacters } from '../score.ts';
import { resolveModels } from '../../src/ocr/models.ts';
import { PageReader } from '../../src/ocr/page-reader.ts';
import { scripts as known } from '../../src/ocr/model-manifest.ts';
import { Stopwatch } from '../../src/ocr/stopwatch.ts';
import { scriptSheet } from './sheet.ts';
import { type Kind, scriptTexts } from './texts.ts';
import { toldTable } from './told.ts';

interface Options {
  readonly seeds: string;
  readonly scripts: string;
  readonly conditions: string;
  readonly errors?: boolean;
  readonly tell?: boolean;
}

const kinds: readonly Kind[] = ['native', 'mixed', 'digits', 'ASCII'];

/** `npm run scripts -- --seeds 1-4`: characters read right, by script, by what a line holds, and by condition. */
await new Command('scripts')
  .requiredOption('--seeds <from-to>', 'for example 1-4')
  .option('--scripts <list>', 'with commas', Object.keys(scriptTexts).join(','))
  .option('--conditions <list>', 'of the camera', 'scan,photo,hard')
  .option('--errors', 'print what was read')
  .option('--tell', 'which script is told of sheets that nobody named the script of')
  .action(async (options: Options) => {
    requireFonts({ ...fonts, ...scriptFonts });
    const [from = 0, to = from] = options.seeds.split('-').map(Number);
    const reader = await PageReader.load(resolveModels(undefined), 1);
    for (const condition of options.conditions.split(',')) {
      if (options.tell) {
        const seeds = Array.from({ length: to - from + 1 }, (_, index) => from + index);
        console.log(`\n${condition}, seeds ${options.seeds}\n`);
        console.log(await toldTable(reader, condition, options.scripts.split(','), seeds));
        continue;
      }
      const rows: string[][] = [];
      for (const name of options.scripts.split(',')) rows.push(await row(reader, name, condition, from, to, options));
      console.log(`\n${condition}, seeds ${options.seeds}\n`);
      console.log(markdownTable(['characters right, %', ...kinds, 'recognition, ms a sheet'], rows));
    }
  })
  .parseAsync();

async function row(reader: PageReader, name: string, condition: string, from: number, to: number, options: Options) {
  const texts = scriptTexts[name];
  if (!texts) throw new Error(`no script ${name}; there are: ${Object.keys(scriptTexts).join(', ')}`);
  const scripts = known.filter((script) => texts.scripts.includes(script));
  const main = scripts.filter((script) => script === texts.scripts[0]);
  const ordered = [...main, ...scripts.filter((script) => script !== texts.scripts[0])];
  const sums = new Map(kinds.map((kind) => [kind, { right: 0, all: 0 }]));
  const times: number[] = [];
  for (let seed = from; seed <= to; seed += 1) {
    const { side, lines } = scriptSheet(texts, seed);
    const { jpeg } = await photograph(await renderSheet([side], seed), condition, seed);
    const watch = new Stopwatch();
    const read = await readLines(reader, jpeg, ordered, watch);
    times.push(watch.timings().find(({ stage }) => stage === 'recognise')?.ms ?? 0);
    if (options.errors)
      console.log([`${name} ${condition} ${seed}`, ...read, '-', ...lines.map(({ text }) => text), ''].join('\n'));
    for (const { kind, text } of lines) {
      const { right, all } = scoreCharacters([text], read);
      const sum = sums.get(kind);
      if (sum) [sum.right, sum.all] = [sum.right + right, sum.all + all];
    }
  }
  const percent = ({ right, all }: { right: number; all: number }): string =>
    all === 0 ? '–' : ((100 * right) / all).toFixed(1);
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return [texts.title, ...kinds.map((kind) => percent(sums.get(kind) ?? { right: 0, all: 0 })), median.toFixed(0)];
}

async function readLines(
  reader: PageReader,
  jpeg: Buffer,
  scripts: readonly (typeof known)[number][],
  watch: Stopwatch,
): Promise<string[]> {
  try {
    const { page } = await reader.read(jpeg, { scripts, side: 960 }, watch);
    return page.lines.map((line) => line.text);
  } catch (error) {
    console.error(String(error));
    return [];
  }
}
