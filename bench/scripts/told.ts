import type { PageReader } from '../../src/ocr/page-reader.ts';
import { Stopwatch } from '../../src/ocr/stopwatch.ts';
import type { Script } from '../../src/page.ts';
import { photograph } from '../camera/photograph.ts';
import { renderSheet } from '../cards/render.ts';
import { markdownTable } from '../markdown.ts';
import { scriptSheet } from './sheet.ts';
import type { ScriptTexts } from './texts.ts';

/** Which main script the lines of each sheet told, where nobody said it: a row for what is printed, a column for each answer. */
export async function toldTable(
  reader: PageReader,
  condition: string,
  scripts: readonly ScriptTexts[],
  seeds: readonly number[],
): Promise<string> {
  const answers = new Map<string, Map<Script | 'none', number>>();
  for (const texts of scripts) {
    const counts = new Map<Script | 'none', number>();
    answers.set(texts.title, counts);
    for (const seed of seeds) {
      const { jpeg } = await photograph(await renderSheet([scriptSheet(texts, seed).side], seed), condition, seed);
      const told = await tell(reader, jpeg);
      counts.set(told, (counts.get(told) ?? 0) + 1);
    }
  }
  const columns = [...new Set([...answers.values()].flatMap((counts) => [...counts.keys()]))].sort();
  const rows = [...answers].map(([title, counts]) => [
    title,
    ...columns.map((told) => String(counts.get(told) ?? '–')),
  ]);
  return markdownTable(['printed, and what was told', ...columns], rows);
}

async function tell(reader: PageReader, jpeg: Buffer): Promise<Script | 'none'> {
  try {
    return (await reader.read(jpeg, { scripts: null, side: 960 }, new Stopwatch())).scripts[0] ?? 'none';
  } catch {
    return 'none';
  }
}
