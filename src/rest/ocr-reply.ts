import { type PlacedField, type ReadResult, type SidedLine } from '../ocr/engine.ts';
import { type Include } from './ocr-request.ts';

/**
 * The published flat reply: each field's value or null, in the published order. `documentType` leads where the caller
 * left it to the server; `details` follows where it was asked for.
 */
export function ocrReply(outcome: ReadResult, asked: { auto: boolean; include: ReadonlySet<Include> }): OcrReply {
  return {
    ...(asked.auto ? { documentType: outcome.documentType } : {}),
    ...Object.fromEntries(outcome.fields.map(({ name, value }) => [name, value])),
    ...(asked.include.size > 0 ? { details: details(outcome, asked.include) } : {}),
  };
}

export type OcrReply = Record<string, string | null | Record<string, unknown>>;

/** The same names as GraphQL's `OcrResult`. */
function details(
  { fields, checks, quality, lines }: ReadResult,
  include: ReadonlySet<Include>,
): Record<string, unknown> {
  return {
    ...(include.has('fields') ? { fields: fields.map(fieldReading) } : {}),
    ...(include.has('checks') ? { checks } : {}),
    ...(include.has('quality') ? { quality } : {}),
    ...(include.has('text') ? { lines: lines.map(line) } : {}),
  };
}

function fieldReading(reading: PlacedField) {
  const { name, value, rawText, confidence, polygon, cardPolygon, source, verdict, rule, side } = reading;
  return { name, value, rawText, confidence, polygon, cardPolygon: cardPolygon ?? null, source, verdict, rule, side };
}

function line({ text, confidence, polygon, cardPolygon, side }: SidedLine) {
  return { text, confidence, polygon, cardPolygon: cardPolygon ?? null, side };
}

/** `Server-Timing` (W3C): the stages of the OCR, in milliseconds. */
export function serverTiming({ timings }: Pick<ReadResult, 'timings'>): string {
  return timings.map(({ stage, ms }) => `${stage.replace(/[^\w-]/g, '_')};dur=${ms.toFixed(1)}`).join(', ');
}
