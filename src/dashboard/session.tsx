import { useQueryClient } from '@tanstack/preact-query';
import { createContext } from 'preact';
import { useLocation } from 'preact-iso';
import { useContext, useRef } from 'preact/hooks';
import { type AccountPartsFragment, LogOutDocument, MeDocument } from './graphql/generated/graphql.ts';
import { useOperation } from './graphql/hooks.ts';
import { type Problem } from './graphql/problem.ts';
import { request } from './graphql/request.ts';
import { handKey } from './handed-key.ts';
import { paths } from './paths.ts';

type SessionState =
  | { readonly state: 'asking' }
  | { readonly state: 'guest' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'member'; readonly account: AccountPartsFragment };

/** Who is at the page, by the session's cookie, which scripts cannot see: the server is asked. */
export function useSession(): SessionState {
  const { data, error } = useOperation(MeDocument, {});
  const isGuest = useRef(false);
  // While a guest is asked about anew, after signing up, what they have before them stays.
  if (data || error) isGuest.current = error?.reason === 'INVALID_AUTH_HEADER';
  if (isGuest.current) return { state: 'guest' };
  if (data) return { state: 'member', account: data.me };
  return error ? { state: 'failed', problem: error } : { state: 'asking' };
}

export const Member = createContext<AccountPartsFragment | undefined>(undefined);

/** The account of whoever is logged in; for pages of members alone. */
export function useAccount(): AccountPartsFragment {
  const account = useContext(Member);
  if (!account) throw new Error('nobody is logged in here');
  return account;
}

/** Ends the session and forgets all that was shown in it. */
export function useLogOut(): () => Promise<void> {
  const client = useQueryClient();
  const { route } = useLocation();
  return async () => {
    await request(LogOutDocument).catch(() => undefined);
    client.clear();
    handKey(undefined);
    route(paths.logIn);
  };
}
