import { useMutation, useQuery, useQueryClient } from '@tanstack/preact-query';
import { type TypedDocumentString } from './generated/graphql.ts';
import { type Problem } from './problem.ts';
import { request } from './request.ts';

/** What a query gives, kept and shared by its text and its variables. `undefined` variables: not asked yet. */
export function useOperation<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: { readonly enabled?: boolean; readonly refetchInterval?: number } = {},
) {
  return useQuery<Result, Problem>({
    queryKey: [operation.toString(), variables],
    queryFn: ({ signal }) => request(operation, variables, { signal }),
    ...options,
  });
}

/** A mutation. After it, whatever was asked before is asked again: the page shows little at a time. */
export function useChange<Result, Variables>(operation: TypedDocumentString<Result, Variables>) {
  const client = useQueryClient();
  return useMutation<Result, Problem, Variables>({
    mutationFn: (variables) => request(operation, variables),
    onSuccess: () => client.invalidateQueries(),
  });
}
