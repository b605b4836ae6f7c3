import { ApiError } from '../errors/api-error.ts';

/** INVALID_REQUEST that names the field. `problem` completes the sentence that starts with the field's name. */
export function invalidField(field: string, problem: string): ApiError {
  return new ApiError('INVALID_REQUEST', { message: `${field} ${problem}`, metadata: { field, problem } });
}
