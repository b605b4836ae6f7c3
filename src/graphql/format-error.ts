import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type GraphQLFormattedError } from 'graphql';
import { type ApiError } from '../errors/api-error.ts';
import { errorHeaders } from '../errors/error-headers.ts';
import { noteRefusal } from './note-refusal.ts';
import { refusalOf } from './refusal-of.ts';

/** For Apollo: the catalogue's message and reason, where it happened, and nothing of how it came about. */
export function formatError({ locations, path }: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  return {
    ...refusal(refusalOf(thrown)),
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
  };
}

/** For Fastify: a request that was refused as a whole before Apollo saw it carries the refusal's own HTTP status. */
export function refuse(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = refusalOf(thrown);
  noteRefusal(request, error, thrown);
  const body = { errors: [refusal(error)] };
  return reply.code(error.status).headers(errorHeaders(error)).type('application/json; charset=utf-8').send(body);
}

function refusal({ message, metadata, reason, status }: ApiError): GraphQLFormattedError {
  return { message, extensions: { code: reason, status, ...(metadata === undefined ? {} : { metadata }) } };
}
