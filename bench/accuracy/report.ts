import { group } from '../group.ts';
import { markdownTable, percent } from '../markdown.ts';
import type { Measured } from './measure.ts';
import { type Judged, reliability } from './reliability.ts';

/** The tables: by type and condition, then by field; and the errors one by one where they are asked for. */
export function report(measured: readonly Measured[], withErrors: boolean): string {
  const byCondition = group(measured, ({ documentType, condition }) => `${documentType} · ${condition}`);
  const fields = measured.flatMap((one) =>
    one.outcomes.map(({ field, outcome }) => ({ key: `${one.documentType} · ${field}`, outcome })),
  );
  const parts = [
    matrix(measured),
    markdownTable(
      ['type · condition', 'pictures', 'fields right', 'not read', 'wrong', 'all right', 'refused', 'characters'],
      [...byCondition].map(([key, ones]) => [
        key,
        String(ones.length),
        ...fieldShares(ones.flatMap((one) => one.outcomes)),
        ...pictureShares(ones),
      ]),
    ),
    markdownTable(
      ['type · field', 'values', 'fields right', 'not read', 'wrong'],
      [...group(fields, ({ key }) => key)].map(([key, ones]) => [key, String(ones.length), ...fieldShares(ones)]),
    ),
    reliability(measured.flatMap(judgedOf)),
  ];
  if (measured.some(({ auto }) => auto)) parts.unshift(takenTable(measured));
  if (withErrors) parts.push(errorList(measured));
  return parts.join('\n\n');
}

/** Exact fields of each type (rows) under each condition (columns). */
function matrix(measured: readonly Measured[]): string {
  const conditions = [...new Set(measured.map(({ condition }) => condition))];
  const rows = [...group(measured, ({ documentType }) => documentType)].map(([type, ones]) => [
    type,
    ...conditions.map((condition) => {
      const outcomes = ones.filter((one) => one.condition === condition).flatMap((one) => one.outcomes);
      return percent(outcomes.filter(({ outcome }) => outcome === 'right').length, outcomes.length);
    }),
  ]);
  return markdownTable(['fields right', ...conditions], rows);
}

/** What the documents were taken for, of those that nobody named. */
function takenTable(measured: readonly Measured[]): string {
  const rows = [...group(measured, ({ documentType }) => documentType)].map(([type, ones]) => {
    const others = ones.flatMap(({ taken }) => (taken === null || taken === type ? [] : [taken]));
    return [
      type,
      String(ones.length),
      percent(ones.filter(({ taken }) => taken === type).length, ones.length),
      percent(ones.filter(({ taken }) => taken === null).length, ones.length),
      [...group(others, (other) => other)].map(([other, { length }]) => `${other} ${length}`).join(', '),
    ];
  });
  return markdownTable(['type', 'pictures', 'taken for it', 'refused', 'taken for another'], rows);
}

/** Values that were read, and how sure. */
function judgedOf({ outcomes }: Measured): Judged[] {
  return outcomes.flatMap(({ outcome, reading }) =>
    reading && reading.confidence !== null && reading.source !== null
      ? [{ confidence: reading.confidence, right: outcome === 'right', source: reading.source }]
      : [],
  );
}

function fieldShares(outcomes: readonly { outcome: string }[]): string[] {
  return ['right', 'missing', 'wrong'].map((wanted) =>
    percent(outcomes.filter(({ outcome }) => outcome === wanted).length, outcomes.length),
  );
}

function pictureShares(ones: readonly Measured[]): string[] {
  const [right, all] = ones.reduce(([r, a], { characters }) => [r + characters.right, a + characters.all], [0, 0]);
  return [
    percent(ones.filter((one) => one.errors.length === 0).length, ones.length),
    percent(ones.filter((one) => one.refused !== null).length, ones.length),
    percent(right, all),
  ];
}

function errorList(measured: readonly Measured[]): string {
  return measured
    .filter((one) => one.errors.length > 0)
    .map(({ documentType, condition, seed, refused, errors, characters }) => {
      const read = `characters ${percent(characters.right, characters.all)}`;
      const heading = `${documentType} ${condition} ${seed}, ${refused ? `refused: ${refused}` : read}`;
      if (refused) return heading;
      return [
        heading,
        ...errors.map(
          ({ field, expected, got }) => `  ${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`,
        ),
      ].join('\n');
    })
    .join('\n');
}
