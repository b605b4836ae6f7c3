import { type DocumentType } from '../../../graphql/generated/graphql.ts';
import { type Reading } from '../use-reading.ts';

/**
 * What `POST /api/v1/ocr` answers to the same call: the published flat reply, with `details` what
 * `?include=fields,checks,quality,text` adds.
 */
export function restReply(reading: Reading, asked: DocumentType, withDetails: boolean): string {
  const { documentType, fields, checks, quality, lines } = reading;
  const reply = {
    ...(asked === 'auto' && { documentType }),
    ...Object.fromEntries(fields.map(({ name, value }) => [name, value])),
    ...(withDetails && { details: { fields: fields.map(inOrder), checks, quality, lines: lines.map(lineInOrder) } }),
  };
  return JSON.stringify(reply, null, 2);
}

function inOrder({ name, value, rawText, confidence, polygon, cardPolygon, ...rest }: Reading['fields'][number]) {
  const { source, verdict, rule, side } = rest;
  return { name, value, rawText, confidence, polygon, cardPolygon, source, verdict, rule, side };
}

function lineInOrder({ text, confidence, polygon, cardPolygon, side }: Reading['lines'][number]) {
  return { text, confidence, polygon, cardPolygon, side };
}
