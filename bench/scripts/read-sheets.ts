import { scripts as known } from '../../src/ocr/models/model-manifest.ts';
import type { PageReader } from '../../src/ocr/page-reader.ts';
import { Stopwatch } from '../../src/ocr/stopwatch.ts';
import type { Script } from '../../src/page.ts';
import { photograph } from '../camera/photograph.ts';
import { renderSheet } from '../cards/render.ts';
import { scriptSheet } from './sheet.ts';
import type { ScriptTexts, SheetLine } from './texts.ts';

/** One photographed sheet, what stands on it, and what was read. */
export interface ReadSheet {
  readonly texts: ScriptTexts;
  readonly seed: number;
  readonly jpeg: Buffer;
  readonly lines: readonly SheetLine[];
  readonly read: readonly string[];
  /** Of the recognition alone. */
  readonly ms: number;
}

/** Sheets of one script, read as a document's are whose scripts are known. */
export async function readSheets(
  reader: PageReader,
  texts: ScriptTexts,
  condition: string,
  seeds: readonly number[],
): Promise<ReadSheet[]> {
  const sheets: ReadSheet[] = [];
  for (const seed of seeds) {
    const { side, lines } = scriptSheet(texts, seed);
    const { jpeg } = await photograph(await renderSheet([side], seed), condition, seed);
    const watch = new Stopwatch();
    const scripts = texts.scripts.flatMap((script) => known.filter((one) => one === script));
    const read = await readLines(reader, jpeg, scripts, watch);
    const ms = watch.timings().find(({ stage }) => stage === 'recognise')?.ms ?? 0;
    sheets.push({ texts, seed, jpeg, lines, read, ms });
  }
  return sheets;
}

async function readLines(
  reader: PageReader,
  jpeg: Buffer,
  scripts: readonly Script[],
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
