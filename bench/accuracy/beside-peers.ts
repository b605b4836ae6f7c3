import { readWithPeers } from '../contenders/read-with-peers.ts';
import { group } from '../group.ts';
import { markdownTable, percent } from '../markdown.ts';
import { printOf } from './languages.ts';
import type { Measured } from './measure.ts';
import { holds } from './printed-values.ts';

interface Score {
  readonly documentType: string;
  readonly condition: string;
  readonly reader: string;
  readonly found: number;
  readonly all: number;
}

const ours = 'PicToText';

/**
 * The share of the printed values that stand in what each reader read, ours without its readers of fields: a row for each
 * type, then for each condition. @param peers files under contenders/peers/
 */
export async function besidePeers(measured: readonly Measured[], peers: readonly string[]): Promise<string> {
  const scores: Score[] = measured.map((one) => scoreOf(one, ours, one.lines));
  const byPrint = group(measured, ({ documentType }) => JSON.stringify(printOf(documentType)));
  for (const some of byPrint.values()) {
    const pictures = some.map(({ picture }) => picture);
    const read = await readWithPeers(peers, printOf(some[0]?.documentType ?? ''), pictures);
    for (const [reader, texts] of read) {
      scores.push(...some.map((one, index) => scoreOf(one, reader, texts[index] ?? [])));
    }
  }
  const readers = [...new Set(scores.map(({ reader }) => reader))];
  const row = (title: string, some: readonly Score[]): string[] => [
    title,
    String(sum(some, ours).all),
    ...readers.map((reader) => {
      const { found, all } = sum(some, reader);
      return percent(found, all);
    }),
  ];
  const everyone = scores.filter(({ documentType }) =>
    readers.every((one) => scores.some((score) => score.reader === one && score.documentType === documentType)),
  );
  return markdownTable(
    ['printed values in the text', 'values', ...readers],
    [
      ...[...group(scores, ({ documentType }) => documentType)].map(([type, some]) => row(type, some)),
      ...[...group(everyone, ({ condition }) => condition)].map(([condition, some]) =>
        row(`${condition}, types that all read`, some),
      ),
    ],
  );
}

function scoreOf({ documentType, condition, printed }: Measured, reader: string, text: readonly string[]): Score {
  const found = printed.filter((value) => holds(text, value)).length;
  return { documentType, condition, reader, found, all: printed.length };
}

function sum(scores: readonly Score[], reader: string): { found: number; all: number } {
  return scores
    .filter((score) => score.reader === reader)
    .reduce(({ found, all }, score) => ({ found: found + score.found, all: all + score.all }), { found: 0, all: 0 });
}
