import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/preact-query';
import { type TypedDocumentString } from './generated/graphql.ts';
import { Problem } from './problem.ts';
import { request } from './request.ts';

/** What a query gives, kept and shared by its text and its variables. `undefined` variables: not asked yet. */
export function useOperation<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { keepsPrevious = false, ...options }: OperationOptions = {},
) {
  return useQuery<Result, Problem>({
    queryKey: [operation.toString(), variables],
    queryFn: ({ signal }) => request(operation, variables, { signal }),
    ...(keepsPrevious && { placeholderData: keepPreviousData }),
    ...options,
  });
}

interface OperationOptions {
  readonly enabled?: boolean;
  readonly refetchInterval?: number;
  /** Asked anew whenever a page with it is opened: what is known is shown meanwhile. */
  readonly refetchOnMount?: 'always';
  /** While other variables are asked about, what was shown before stays. */
  readonly keepsPrevious?: boolean;
}

/** A list that the server gives in pages, newest first, as far as the person has asked for it. */
export function useList<Result, Variables extends object, Row extends { readonly id: string }>(
  operation: TypedDocumentString<Result, Variables & PageVariables>,
  variables: Variables,
  rowsOf: (result: Result) => readonly Row[],
) {
  const query = useInfiniteQuery({
    queryKey: [operation.toString(), variables],
    queryFn: async ({ pageParam, signal }) =>
      rowsOf(await request(operation, { ...variables, first: pageRows, after: pageParam }, { signal })),
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    getNextPageParam: (page: readonly Row[]) => (page.length === pageRows ? (page.at(-1)?.id ?? null) : null),
  });
  return {
    /** Undefined until the first page is there. */
    rows: query.data?.pages.flat(),
    problem: query.error instanceof Problem ? query.error : null,
    /** Undefined where these are all. */
    older: query.hasNextPage
      ? { isLoading: query.isFetchingNextPage, load: () => void query.fetchNextPage() }
      : undefined,
  };
}

interface PageVariables {
  readonly first?: number | null;
  readonly after?: string | null;
}

const pageRows = 50;

/** A mutation. After it, whatever was asked before is asked again: the page shows little at a time. */
export function useChange<Result, Variables>(operation: TypedDocumentString<Result, Variables>) {
  const client = useQueryClient();
  return useMutation<Result, Problem, Variables>({
    mutationFn: (variables) => request(operation, variables),
    onSuccess: () => client.invalidateQueries(),
  });
}
