import { validate as isUuid } from 'uuid';
import { invalidField } from './invalid-field.ts';

const firstDefault = 50;
const firstMax = 200;

/** A part of a list. Null means the same as absent: GraphQL clients send either. */
export interface PageRequest {
  /** How many: 1 to 200, 50 unless told otherwise. */
  readonly first?: number | null | undefined;
  /** The id of the last one that is known. */
  readonly after?: string | null | undefined;
}

/** @throws ApiError INVALID_REQUEST */
export function parsePage({ first, after }: PageRequest): { first: number; after: string | undefined } {
  const count = first ?? firstDefault;
  if (!Number.isInteger(count) || count < 1 || count > firstMax) {
    throw invalidField('first', `must be a whole number from 1 to ${firstMax}`);
  }
  if (after != null && !isUuid(after)) throw invalidField('after', 'must be the id of the last one that is known');
  return { first: count, after: after ?? undefined };
}
