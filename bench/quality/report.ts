import { markdownTable } from '../markdown.ts';
import { degradations } from './degradations.ts';
import type { Looked } from './look.ts';

/**
 * The tables: each measure by level; at its threshold, how many it flags of the pictures that were read in full and of those
 * that were not; and the false alarms on undamaged pictures.
 */
export function report(looked: readonly Looked[], withEach: boolean): string {
  const names = [...new Set(looked.map(({ name }) => name))];
  const degraded = names.filter((name) => name in degradations);
  const times = looked.flatMap(({ ms }) => ms ?? []);
  const [ms, part] = [times.map(({ quality }) => quality), times.map(({ quality, all }) => (100 * quality) / all)];
  return [
    ...degraded.map((name) =>
      byLevel(
        name,
        looked.filter((one) => one.name === name),
      ),
    ),
    atThreshold(looked.filter(({ name }) => name in degradations)),
    falseAlarms(looked.filter(({ name }) => !(name in degradations))),
    `The measures took ${median(ms).toFixed(1)} ms a picture, ${median(part).toFixed(1)} % of its reading (medians, beside another picture under way).`,
    ...(withEach ? looked.map(line) : []),
  ].join('\n\n');
}

function byLevel(name: string, looked: readonly Looked[]): string {
  const { measure = '', unit = '', levels = [] } = degradations[name] ?? {};
  const rows = levels.map((level) => {
    const ones = looked.filter((one) => one.level === level);
    const values = ones.flatMap((one) => valueOf(one, measure)).sort((a, b) => a - b);
    return [
      String(level),
      ...[values[0], values[values.length >> 1], values.at(-1)].map((value) => value?.toFixed(3) ?? '–'),
      share(ones.filter((one) => isFlagged(one, measure)).length, values.length),
      share(
        sum(ones, ({ right }) => right),
        sum(ones, ({ all }) => all),
      ),
      share(ones.filter(({ measures }) => measures.length === 0).length, ones.length),
    ];
  });
  const head = [`${name}: ${unit}`, `${measure} least`, 'median', 'most', 'flagged', 'fields right', 'refused'];
  return markdownTable(head, rows);
}

function atThreshold(looked: readonly Looked[]): string {
  const measures = [...new Set(Object.values(degradations).map(({ measure }) => measure))];
  const rows = measures.flatMap((measure) => {
    const ones = looked.filter(
      ({ name, measures: found }) => degradations[name]?.measure === measure && found.length > 0,
    );
    const threshold = ones.flatMap(
      ({ measures: found }) => found.find(({ name }) => name === measure)?.threshold ?? [],
    )[0];
    if (threshold === undefined) return [];
    const flagged = (some: readonly Looked[]) =>
      share(some.filter((one) => isFlagged(one, measure)).length, some.length);
    const [read, not] = [ones.filter(({ right, all }) => right === all), ones.filter(({ right, all }) => right < all)];
    return [[measure, String(threshold), String(read.length), flagged(read), String(not.length), flagged(not)]];
  });
  return markdownTable(
    ['measure', 'threshold', 'read in full', 'flagged of them', 'not in full', 'flagged of them'],
    rows,
  );
}

function falseAlarms(looked: readonly Looked[]): string {
  const measures = [...new Set(looked.flatMap((one) => one.measures.map(({ name }) => name)))];
  const rows = [...new Set(looked.map(({ name }) => name))].map((condition) => {
    const ones = looked.filter(({ name, measures: found }) => name === condition && found.length > 0);
    return [
      condition,
      String(ones.length),
      share(
        sum(ones, ({ right }) => right),
        sum(ones, ({ all }) => all),
      ),
      ...measures.map((measure) => share(ones.filter((one) => isFlagged(one, measure)).length, ones.length)),
    ];
  });
  return markdownTable(['flagged of the undamaged', 'pictures', 'fields right', ...measures], rows);
}

function line({ documentType, seed, name, level, right, all, measures }: Looked): string {
  const values = measures.map((measure) => `${measure.name} ${measure.value}${measure.ok ? '' : ' !'}`);
  return `${name} ${level} ${documentType} ${seed}: ${right}/${all} ${values.join(', ')}`;
}

function valueOf({ measures }: Looked, measure: string): number[] {
  return measures.flatMap(({ name, value }) => (name === measure ? [value] : []));
}

function isFlagged({ measures }: Looked, measure: string): boolean {
  return measures.some(({ name, ok }) => name === measure && !ok);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const sum = (ones: readonly Looked[], of: (one: Looked) => number): number =>
  ones.reduce((all, one) => all + of(one), 0);
const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`);
