import { Command } from 'commander';
import { photograph } from '../camera/photograph.ts';
import { requireFonts } from '../cards/fonts.ts';
import { capitalMm, mrzCard } from '../cards/mrz-card.ts';
import { madeZone, type MrzFormat, mrzFormats } from '../cards/mrz-zones.ts';
import { renderSheet } from '../cards/render.ts';
import { resolveModels } from '../../src/ocr/models/models.ts';
import { PageReader } from '../../src/ocr/page-reader.ts';
import { Stopwatch } from '../../src/ocr/stopwatch.ts';
import { readMrz } from '../../src/readers/mrz/read-mrz.ts';
import { rereadMrz } from '../../src/readers/mrz/reread-mrz.ts';

/** For the century of two-digit years. */
const today = '2026-11-23';

interface Options {
  readonly heights: string;
  readonly conditions: string;
  readonly formats: string;
  readonly seeds: string;
  readonly errors?: boolean;
}

/** `npm run mrz -- --heights 10,14 --seeds 1-4`: zones read exactly, by the height of their letters in the picture. */
await new Command('mrz')
  .option('--heights <list>', 'of the capitals, px', '8,10,12,16,24')
  .option('--conditions <list>', 'of the camera', 'scan,photo')
  .option('--formats <list>', 'with commas', mrzFormats.join(','))
  .requiredOption('--seeds <from-to>', 'for example 1-4')
  .option('--errors', 'print the lines that were not read right')
  .action(async (options: Options) => {
    requireFonts();
    const [from = 0, to = from] = options.seeds.split('-').map(Number);
    const reader = await PageReader.load(resolveModels(undefined), 1);
    console.log(
      '| capitals, px | condition | zones | exact % at first look | exact % | fields exact % | characters % | wrong but VALID |',
    );
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
    for (const height of options.heights.split(',').map(Number)) {
      for (const condition of options.conditions.split(',')) {
        const sums = {
          zones: 0,
          atFirst: 0,
          exact: 0,
          fields: 0,
          fieldsRight: 0,
          characters: 0,
          right: 0,
          falselyValid: 0,
        };
        for (const format of options.formats.split(',') as MrzFormat[]) {
          for (let seed = from; seed <= to; seed += 1) {
            const { lines: truth, holder } = madeZone(format, seed);
            const zone = truth.join('\n');
            const picture = await pictureOf(zone, seed, height, condition);
            const { first, lines, valid, values } = await read(reader, picture);
            const expected = Object.entries({
              documentNumber: holder.documentNumber,
              surname: holder.surname,
              givenNames: holder.givenNames || undefined,
              birthDate: holder.born,
              expiryDate: format === 'IDFRA' ? undefined : holder.expires,
            }).filter(([, value]) => value !== undefined);
            sums.zones += 1;
            sums.atFirst += first === zone ? 1 : 0;
            sums.exact += lines.join('\n') === zone ? 1 : 0;
            sums.falselyValid += valid && lines.join('\n') !== zone ? 1 : 0;
            sums.characters += zone.length - truth.length + 1;
            sums.right += truth.reduce(
              (sum, line, at) => sum + [...line].filter((c, i) => lines[at]?.[i] === c).length,
              0,
            );
            sums.fields += expected.length;
            sums.fieldsRight += expected.filter(([key, value]) => values.get(key) === value).length;
            if (options.errors && lines.join('\n') !== zone)
              console.log([format, seed, ...truth, '', ...lines].join('\n'));
          }
        }
        const percent = (part: number, all: number) => ((100 * part) / all).toFixed(1);
        console.log(
          `| ${height} | ${condition} | ${sums.zones} | ${percent(sums.atFirst, sums.zones)} | ${percent(sums.exact, sums.zones)} | ${percent(sums.fieldsRight, sums.fields)} | ${percent(sums.right, sums.characters)} | ${sums.falselyValid} |`,
        );
      }
    }
  })
  .parseAsync();

/** A picture in which the zone's capitals are this high. */
async function pictureOf(zone: string, seed: number, height: number, condition: string): Promise<Buffer> {
  const side = mrzCard(zone, seed);
  const card = await renderSheet([side], seed, 14);
  const fill = 0.85;
  const width = Math.round((side.layout.widthMm * height) / capitalMm / fill);
  const pose = { roll: (seed % 5) - 2, pitch: condition === 'photo' ? 4 : 0, yaw: 0, fill, shiftX: 0, shiftY: 0 };
  return (await photograph(card, condition, seed, { width, height: Math.round(width * 0.75), pose })).jpeg;
}

async function read(reader: PageReader, picture: Buffer) {
  const nothing = { first: '', lines: [] as readonly string[], valid: false, values: new Map<string, string>() };
  try {
    const { page, reread } = await reader.read(picture, { scripts: ['Latn'], side: 960 }, new Stopwatch());
    const first = readMrz(page, { today })?.lines.join('\n') ?? '';
    const mrz = readMrz(await rereadMrz(page, mrzFormats, reread), { today });
    if (!mrz) return nothing;
    const values = new Map(
      [...mrz.values].map(([key, { value }]): [string, string] => [
        key,
        key.endsWith('Date') ? value.replaceAll('-', '').slice(2) : value,
      ]),
    );
    return { first, lines: mrz.lines, valid: mrz.values.get('text')?.verdict === 'VALID', values };
  } catch (error) {
    console.error(String(error));
    return nothing;
  }
}
