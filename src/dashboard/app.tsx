import { QueryClient, QueryClientProvider } from '@tanstack/preact-query';
import { LocationProvider } from 'preact-iso';
import { LanguageProvider } from './i18n/language.tsx';
import { Pages } from './pages.tsx';
import { paths } from './paths.ts';

/** What is asked of the server is asked again when it fails for want of an answer, not when it is refused. */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && 'reason' in error && error.reason === 'NOT_REACHED',
    },
  },
});

export function App() {
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <LocationProvider scope={ownPaths}>
          <Pages />
        </LocationProvider>
      </LanguageProvider>
    </QueryClientProvider>
  );
}

/** Links to anywhere else leave the page: the documentation and the playground are the server's own. */
const ownPaths = new RegExp(`^(${Object.values(paths).join('|')})(\\?.*)?$`);
