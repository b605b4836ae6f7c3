import { type TypedDocumentString } from './generated/graphql.ts';
import { notReached, Problem, problemOf } from './problem.ts';

/**
 * Asks the GraphQL API of this server; the session's cookie goes with it.
 * @throws Problem
 */
export async function request<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables?: Variables,
  { apiKey, signal }: RequestOptions = {},
): Promise<Result> {
  const reply = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }) },
    body: JSON.stringify({ query: operation.toString(), variables }),
    signal: signal ?? null,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw notReached();
  });
  return resultOf(reply.status, reply.headers.get('x-request-id'), await reply.text());
}

interface RequestOptions {
  /** In place of the session. */
  readonly apiKey?: string;
  readonly signal?: AbortSignal;
}

/** The data of a GraphQL reply. @throws Problem where there are errors, or where it is no GraphQL reply */
export function resultOf<Result>(status: number, requestId: string | null, text: string): Result {
  const body = parse(text);
  const problem = problemOf(body, requestId);
  if (problem) throw problem;
  if (body === undefined || !('data' in body)) throw new Problem('INTERNAL_ERROR', `HTTP ${status}`, requestId);
  // The operation was checked against the server's own schema at build time.
  return body['data'] as Result;
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
