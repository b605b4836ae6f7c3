import { readWithPeers } from '../contenders/read-with-peers.ts';
import { markdownTable } from '../markdown.ts';
import { scoreCharacters } from '../score.ts';
import type { ReadSheet } from './read-sheets.ts';
import type { Kind } from './texts.ts';

const kinds: readonly Kind[] = ['native', 'mixed', 'digits', 'ASCII'];

/** Characters read right by script and by what a line holds, and the time. */
export function kindsTable(sheets: readonly ReadSheet[]): string {
  const rows = byScript(sheets).map(([title, some]) => {
    const median = some.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(some.length / 2)] ?? 0;
    return [title, ...kinds.map((kind) => charactersRight(some, readOf, [kind])), median.toFixed(0)];
  });
  return markdownTable(['characters right, %', ...kinds, 'recognition, ms a sheet'], rows);
}

/**
 * Characters read right on the same sheets, of lines in the script itself and (behind it) of all lines.
 * @param peers files under contenders/peers/
 */
export async function besidePeers(sheets: readonly ReadSheet[], peers: readonly string[]): Promise<string> {
  const readers = new Set(['PicToText']);
  const cells: (readonly [title: string, byReader: ReadonlyMap<string, string>])[] = [];
  for (const [title, some] of byScript(sheets)) {
    const { scripts = [], languages = '' } = some[0]?.texts ?? {};
    const print = { scripts, languages: languages.split('+') };
    const read = await readWithPeers(peers, print, some.map(({ jpeg }) => jpeg)); // prettier-ignore
    const of = (linesOf: (sheet: ReadSheet) => readonly string[]): string =>
      `${charactersRight(some, linesOf, ['native'])} · ${charactersRight(some, linesOf, kinds)}`;
    const byReader = new Map([['PicToText', of(readOf)]]);
    for (const [reader, texts] of read)
      byReader.set(
        reader,
        of((sheet) => texts[some.indexOf(sheet)] ?? []),
      );
    for (const reader of byReader.keys()) readers.add(reader);
    cells.push([title, byReader]);
  }
  const rows = cells.map(([title, byReader]) => [title, ...[...readers].map((reader) => byReader.get(reader) ?? '–')]);
  return markdownTable(['characters right, %: native · all', ...readers], rows);
}

const readOf = ({ read }: ReadSheet): readonly string[] => read;

function byScript(sheets: readonly ReadSheet[]): [string, ReadSheet[]][] {
  const titles = [...new Set(sheets.map(({ texts }) => texts.title))];
  return titles.map((title) => [title, sheets.filter(({ texts }) => texts.title === title)]);
}

function charactersRight(
  sheets: readonly ReadSheet[],
  linesOf: (sheet: ReadSheet) => readonly string[],
  wanted: readonly Kind[],
): string {
  let [right, all] = [0, 0];
  for (const sheet of sheets) {
    const printed = sheet.lines.filter(({ kind }) => wanted.includes(kind)).map(({ text }) => text);
    const score = scoreCharacters(printed, linesOf(sheet));
    [right, all] = [right + score.right, all + score.all];
  }
  return all === 0 ? '–' : ((100 * right) / all).toFixed(1);
}
