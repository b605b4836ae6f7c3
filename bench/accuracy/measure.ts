import { cardMaker } from '../cards/cards.ts';
import { printedLines, truthOf, type Card, type Side, type Truth } from '../cards/layout.ts';
import { renderSheet } from '../cards/render.ts';
import { photograph } from '../camera/photograph.ts';
import type { FieldReading } from '../../src/documents/reading.ts';
import type { Engine } from '../pictotext.ts';
import { scoreCharacters, scoreField, type Outcome } from '../score.ts';
import { type PrintedValue, printedValues } from './printed-values.ts';

export interface Job {
  readonly documentType: string;
  readonly condition: string;
  readonly seed: number;
  /** Read without saying what it is. */
  readonly auto: boolean;
}

export interface FieldError {
  readonly field: string;
  readonly expected: Truth;
  readonly got: string | null;
}

export interface FieldOutcome {
  readonly field: string;
  readonly outcome: Outcome;
  /** As it was read; absent where the picture was refused. */
  readonly reading?: FieldReading | undefined;
}

export interface Measured extends Job {
  readonly outcomes: readonly FieldOutcome[];
  readonly characters: { readonly right: number; readonly all: number };
  readonly errors: readonly FieldError[];
  /** The type that the document was taken for; null where it was refused. */
  readonly taken: string | null;
  /** The reason, where the document was refused. */
  readonly refused: string | null;
  readonly picture: Buffer;
  /** What was recognised on it, line by line. */
  readonly lines: readonly string[];
  readonly printed: readonly PrintedValue[];
}

/** Pixels for a millimetre of the print: finer than any condition shows it. */
const pixelsPerMm: Readonly<Record<string, number>> = { passport: 14 };

/** Makes the picture of a seed, has it read, and holds the reading against the truth. */
export async function measure(engine: Engine, job: Job): Promise<Measured> {
  const { jpeg, sides, truth } = await picture(job);
  const { taken, fields, lines, refused } = await read(engine, jpeg, job.auto ? 'auto' : job.documentType);
  const names = new Set([...Object.keys(truth), ...fields.keys()]);
  const scored = [...names].map((field) => {
    const [expected, got] = [truth[field] ?? null, fields.get(field)?.value ?? null];
    return { field, expected, got, outcome: scoreField(expected, got), reading: fields.get(field) };
  });
  return {
    ...job,
    outcomes: scored.map(({ field, outcome, reading }) => ({ field, outcome, reading })),
    characters: scoreCharacters(sides.flatMap(printedLines), lines),
    errors: scored
      .filter(({ outcome }) => outcome !== 'right')
      .map(({ field, expected, got }) => ({ field, expected, got })),
    taken,
    refused,
    picture: jpeg,
    lines,
    printed: printedValues(sides.flatMap(printedLines), truth),
  };
}

/** The picture of a seed, and what it shows. */
export async function picture({ documentType, condition, seed }: Omit<Job, 'auto'>) {
  const card = cardMaker(documentType)(seed);
  const print = (sides: readonly Side[], type: string) => renderSheet(sides, seed, pixelsPerMm[type] ?? 20);
  if (condition === 'overlapping') {
    const under = documentType === 'cn_id_card' ? 'de_id_card' : 'cn_id_card';
    const neighbour = await print([cardMaker(under)(seed + 500).front], under);
    const { jpeg } = await photograph(await print([card.front], documentType), condition, seed, {}, neighbour);
    return { jpeg, sides: [card.front], truth: truthOf(card, { front: true, back: false }) };
  }
  if (condition !== 'pair') {
    const { sides, truth } = shown(card, seed);
    const { jpeg } = await photograph(await print(sides, documentType), condition, seed);
    return { jpeg, sides, truth };
  }
  // Beside a card lies its back, printed apart; beside a passport a card of somebody else.
  const beside = card.back ?? cardMaker('cn_id_card')(seed + 500).front;
  const neighbour = await print([beside], card.back ? documentType : 'cn_id_card');
  const { jpeg } = await photograph(await print([card.front], documentType), condition, seed, {}, neighbour);
  const sides = card.back ? [card.front, card.back] : [card.front];
  return { jpeg, sides, truth: truthOf(card, { front: true, back: card.back !== undefined }) };
}

/** A card with two sides is shown by its front (three seeds of five), its back, or both on one sheet. */
function shown(card: Card, seed: number): { sides: Side[]; truth: Record<string, Truth> } {
  const way = card.back ? seed % 5 : 2;
  return {
    sides: [...(way === 0 ? [] : [card.front]), ...(way <= 1 && card.back ? [card.back] : [])],
    truth: truthOf(card, { front: way !== 0, back: way <= 1 }),
  };
}

async function read(engine: Engine, image: Buffer, documentType: string) {
  try {
    const result = await engine.read({ image, documentType });
    const fields = new Map(result.fields.map((field) => [field.name, field]));
    return { taken: result.documentType, fields, lines: result.lines.map((line) => line.text), refused: null };
  } catch (error) {
    const reason = error instanceof Error && 'reason' in error ? String(error.reason) : String(error);
    return { taken: null, fields: new Map<string, FieldReading>(), lines: [], refused: reason };
  }
}
