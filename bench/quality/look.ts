import type { QualityMeasure } from '../../src/ocr/engine.ts';
import { cardMaker } from '../cards/cards.ts';
import { renderSide } from '../cards/render.ts';
import type { Engine } from '../pictotext.ts';
import { scoreField } from '../score.ts';
import { degradations, undamaged } from './degradations.ts';

/** A picture to be looked at. */
export interface Look {
  readonly documentType: string;
  readonly seed: number;
  /** Of a degradation, or of an undamaged condition. */
  readonly name: string;
  readonly level: number;
}

export interface Looked extends Look {
  readonly measures: readonly QualityMeasure[];
  /** Of the fields that the picture shows. */
  readonly right: number;
  readonly all: number;
  /** Milliseconds that the measures took, and the whole reading. */
  readonly ms: { readonly quality: number; readonly all: number } | undefined;
}

/** Takes the picture, has it read, and counts which fields are still right. */
export async function look(engine: Engine, { documentType, seed, name, level }: Look): Promise<Looked> {
  const card = cardMaker(documentType)(seed);
  const print = await renderSide(card.front, seed, card.front.layout.widthMm > 100 ? 14 : 20);
  const image = await (degradations[name]?.take(print, seed, level) ?? undamaged[name]?.(print, seed));
  if (!image) throw new Error(`no degradation or condition ${name}`);
  const shown = Object.entries(card.frontTruth).filter(([, truth]) => truth !== null);
  const one = { documentType, seed, name, level, all: shown.length };
  try {
    const { fields, quality, timings } = await engine.read({ image, documentType });
    const right = shown.filter(([field, truth]) => {
      const value = fields.find((other) => other.name === field)?.value ?? null;
      return scoreField(truth, value) === 'right';
    });
    const stages = new Map(timings.map(({ stage, ms }) => [stage, ms]));
    const all = [...stages.values()].reduce((sum, ms) => sum + ms, 0);
    const ms = { quality: stages.get('quality') ?? 0, all };
    return { ...one, measures: quality.measures, right: right.length, ms };
  } catch (error) {
    if (!(error instanceof Error && 'reason' in error)) throw error;
    return { ...one, measures: [], right: 0, ms: undefined };
  }
}
