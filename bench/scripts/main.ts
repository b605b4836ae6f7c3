import { Command } from 'commander';
import { resolveModels } from '../../src/ocr/models/models.ts';
import { PageReader } from '../../src/ocr/page-reader.ts';
import { fonts, requireFonts, scriptFonts } from '../cards/fonts.ts';
import { allPeers } from '../contenders/read-with-peers.ts';
import { readSheets, type ReadSheet } from './read-sheets.ts';
import { besidePeers, kindsTable } from './tables.ts';
import { scriptTexts } from './texts.ts';
import { toldTable } from './told.ts';

interface Options {
  readonly seeds: string;
  readonly scripts: string;
  readonly conditions: string;
  readonly errors?: boolean;
  readonly tell?: boolean;
  readonly peers?: string | true;
}

/** `npm run scripts -- --seeds 1-4`: characters read right, by script, by what a line holds, and by condition. */
await new Command('scripts')
  .requiredOption('--seeds <from-to>', 'for example 1-4')
  .option('--scripts <list>', 'with commas', Object.keys(scriptTexts).join(','))
  .option('--conditions <list>', 'of the camera', 'scan,photo,hard')
  .option('--errors', 'print what was read')
  .option('--tell', 'which script is told of sheets that nobody named the script of')
  .option('--peers [list]', 'what other readers read on the same sheets beside ours')
  .action(async (options: Options) => {
    requireFonts({ ...fonts, ...scriptFonts });
    const [from = 0, to = from] = options.seeds.split('-').map(Number);
    const seeds = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const wanted = options.scripts.split(',').map((name) => {
      const texts = scriptTexts[name];
      if (!texts) throw new Error(`no script ${name}; there are: ${Object.keys(scriptTexts).join(', ')}`);
      return texts;
    });
    const reader = await PageReader.load(resolveModels(undefined), 1);
    for (const condition of options.conditions.split(',')) {
      console.log(`\n${condition}, seeds ${options.seeds}\n`);
      if (options.tell) {
        console.log(await toldTable(reader, condition, wanted, seeds));
        continue;
      }
      const sheets: ReadSheet[] = [];
      for (const texts of wanted) sheets.push(...(await readSheets(reader, texts, condition, seeds)));
      if (options.errors) for (const sheet of sheets) printSheet(sheet, condition);
      console.log(kindsTable(sheets));
      if (!options.peers) continue;
      const peers = options.peers === true ? allPeers : options.peers;
      console.log(`\n${await besidePeers(sheets, peers.split(','))}`);
    }
  })
  .parseAsync();

function printSheet({ texts, seed, lines, read }: ReadSheet, condition: string): void {
  console.log([`${texts.title} ${condition} ${seed}`, ...read, '-', ...lines.map(({ text }) => text), ''].join('\n'));
}
