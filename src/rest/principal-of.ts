import { type FastifyRequest } from 'fastify';
import { type Principal } from '../auth/principal.ts';
import { ApiError } from '../errors/api-error.ts';

/** Who calls, on routes with `config.access: 'key'`. */
export function principalOf({ principal }: FastifyRequest): Principal {
  if (principal === null) throw new ApiError('INVALID_AUTH_HEADER');
  return principal;
}
