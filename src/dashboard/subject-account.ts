import { useLocation } from 'preact-iso';
import { AccountDocument, type AccountPartsFragment } from './graphql/generated/graphql.ts';
import { useOperation } from './graphql/hooks.ts';
import { type Problem } from './graphql/problem.ts';
import { useAccount } from './session.tsx';

export interface SubjectAccount {
  readonly id: string;
  /** Another's, whom an administrator looks at. */
  readonly isOther: boolean;
  /** As it stands now; undefined until it is known. */
  readonly account: AccountPartsFragment | undefined;
  readonly problem: Problem | null;
}

/** Whose things a page shows: the member's own, or those of the account that the address names (`?account=ID`). */
export function useSubjectAccount(): SubjectAccount {
  const own = useAccount();
  const id = useLocation().query['account'] ?? own.id;
  const { data, error } = useOperation(AccountDocument, { id }, { refetchInterval: 15_000 });
  return { id, isOther: id !== own.id, account: data?.account, problem: error };
}
