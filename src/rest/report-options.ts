import { type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiError } from '../errors/api-error.ts';
import { invalidField } from '../services/invalid-field.ts';

/**
 * The query string of a route that takes `names` and nothing else, each once; an empty value counts as left out.
 * @throws ApiError INVALID_REQUEST
 */
export function parseOptions<Name extends string>(
  received: unknown,
  names: readonly Name[],
): Readonly<Partial<Record<Name, string>>> {
  const given = z.record(z.string(), z.union([z.string(), z.array(z.string())])).parse(received);
  const unknown = Object.keys(given)
    .filter((name) => !names.some((known) => known === name))
    .map((name) => name.slice(0, receivedCharactersMax));
  if (unknown.length > 0) {
    const message = `Unknown option: ${unknown.join(', ')}`;
    throw new ApiError('INVALID_REQUEST', { message, metadata: { received: unknown, supported: names } });
  }
  const options: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = given[name];
    if (Array.isArray(value)) throw invalidField(name, 'must be given once');
    if (value !== undefined && value !== '') options[name] = value;
  }
  return options;
}

/** @throws ApiError INVALID_REQUEST */
export function parseChoice<Choice extends string>(
  field: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidField(field, `must be one of ${choices.join(', ')}`);
  return found;
}

export const reportFormats = ['json', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The option `format`; without it, whichever of the two the Accept header names first. @throws ApiError INVALID_REQUEST */
export function parseFormat(option: string | undefined, { headers }: Pick<FastifyRequest, 'headers'>): ReportFormat {
  const named = /\b(?:application\/json|text\/csv)\b/i.exec(headers.accept ?? '')?.[0];
  return parseChoice('format', option, reportFormats) ?? (named?.toLowerCase() === 'text/csv' ? 'csv' : 'json');
}

const receivedCharactersMax = 100;
