import { ErrorBoundary, lazy, Route, Router, useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { ProblemNotice } from './components/notice.tsx';
import { Loading } from './components/loading.tsx';
import { Frame } from './frame.tsx';
import { GuestFrame } from './guest-frame.tsx';
import { LogInPage } from './pages/log-in-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { SignUpPage } from './pages/sign-up-page.tsx';
import { paths } from './paths.ts';
import { Member, useSession } from './session.tsx';

const KeysPage = lazy(() => import('./pages/keys/keys-page.tsx').then((it) => it.KeysPage));
const TryPage = lazy(() => import('./pages/try/try-page.tsx').then((it) => it.TryPage));
const UsagePage = lazy(() => import('./pages/usage/usage-page.tsx').then((it) => it.UsagePage));
const AuditLogPage = lazy(() => import('./pages/audit-log/audit-log-page.tsx').then((it) => it.AuditLogPage));
const AccountPage = lazy(() => import('./pages/account/account-page.tsx').then((it) => it.AccountPage));
const AdministrationPage = lazy(() =>
  import('./pages/administration/administration-page.tsx').then((it) => it.AdministrationPage),
);

/** Guests log in or sign up; members see the page that the address names. */
export function Pages() {
  const session = useSession();
  switch (session.state) {
    case 'asking':
      return (
        <GuestFrame plain>
          <Loading />
        </GuestFrame>
      );
    case 'failed':
      return (
        <GuestFrame plain>
          <ProblemNotice problem={session.problem} />
        </GuestFrame>
      );
    case 'guest':
      return <GuestPages />;
    case 'member':
      return (
        <Member.Provider value={session.account}>
          <Frame>
            <MemberPages isAdministrator={session.account.role === 'ADMIN'} />
          </Frame>
        </Member.Provider>
      );
  }
}

/** A guest who came for another page is led there after logging in: the address stays. */
function GuestPages() {
  const isNew = useLocation().path === paths.signUp;
  // Each is a form: one begins to write at once.
  useEffect(() => document.querySelector<HTMLElement>('main input')?.focus(), [isNew]);
  return <GuestFrame>{isNew ? <SignUpPage /> : <LogInPage />}</GuestFrame>;
}

function MemberPages({ isAdministrator }: { isAdministrator: boolean }) {
  return (
    <ErrorBoundary>
      <Router>
        <Route path={paths.keys} component={KeysPage} />
        <Route path={paths.tryIt} component={TryPage} />
        <Route path={paths.usage} component={UsagePage} />
        <Route path={paths.auditLog} component={AuditLogPage} />
        <Route path={paths.account} component={AccountPage} />
        <Route path={paths.administration} component={isAdministrator ? AdministrationPage : NotFoundPage} />
        {[paths.start, paths.logIn, paths.signUp].map((path) => (
          <Route key={path} path={path} component={ToKeys} />
        ))}
        <Route default component={NotFoundPage} />
      </Router>
    </ErrorBoundary>
  );
}

/** Where members come in. */
function ToKeys() {
  const { route } = useLocation();
  useEffect(() => route(paths.keys, true), [route]);
  return <Loading />;
}
