import { type ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Brand } from './components/brand.tsx';
import { Button } from './components/button.tsx';
import { Choices } from './components/choices.tsx';
import { type Messages, useLanguage, useMessages } from './i18n/language.tsx';
import { paths, serverPaths } from './paths.ts';
import { useAccount, useLogOut } from './session.tsx';
import { UnverifiedNotice } from './unverified-notice.tsx';

/** Around every page of a member: where else one can go, and who one is. */
export function Frame({ children }: { children: ComponentChildren }) {
  const texts = useMessages(messages);
  const { language } = useLanguage();
  const account = useAccount();
  const logOut = useLogOut();
  const { path, query } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);

  // As a browser does on a new page: the menu is closed, reading begins at the top of the content.
  useEffect(() => {
    setOpen(false);
    if (isFirst.current) isFirst.current = false;
    else main.current?.focus();
  }, [path, query['account']]);

  return (
    <div class="frame">
      <a class="button skip" href="#content" onClick={() => main.current?.focus()}>
        {texts.skip}
      </a>
      <header class="side" data-open={isOpen || undefined}>
        <div class="top">
          <Brand href={paths.keys} />
          <button class="button menu-button" type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {texts.menu}
          </button>
        </div>
        <nav aria-label={texts.pages}>
          <ul class="nav">
            {memberPages.map(([name, href]) => (
              <NavLink key={href} href={href} text={texts[name]} path={path} />
            ))}
            {account.role === 'ADMIN' && (
              <NavLink href={paths.administration} text={texts.administration} path={path} />
            )}
          </ul>
        </nav>
        <nav aria-label={texts.reference}>
          <ul class="nav">
            <NavLink href={`${serverPaths.docs}?lang=${language}`} text={texts.docs} path={path} />
            <NavLink href={serverPaths.playground} text={texts.playground} path={path} />
          </ul>
        </nav>
        <div class="below">
          <Choices />
          <div class="who" title={account.email}>
            {account.email}
          </div>
          <Button size="small" onClick={() => void logOut()}>
            {texts.logOut}
          </Button>
        </div>
      </header>
      <main class="main stack wide" id="content" ref={main} tabIndex={-1}>
        {!account.emailVerified && <UnverifiedNotice email={account.email} />}
        {children}
      </main>
    </div>
  );
}

function NavLink({ href, text, path }: { href: string; text: string; path: string }) {
  return (
    <li>
      <a href={href} aria-current={href === path ? 'page' : undefined}>
        {text}
      </a>
    </li>
  );
}

const memberPages = [
  ['keys', paths.keys],
  ['tryIt', paths.tryIt],
  ['usage', paths.usage],
  ['auditLog', paths.auditLog],
  ['account', paths.account],
] as const;

const english = {
  skip: 'To the content',
  menu: 'Menu',
  pages: 'Pages',
  reference: 'Reference',
  keys: 'API Keys',
  tryIt: 'Try it',
  usage: 'Usage',
  auditLog: 'Audit log',
  account: 'Account',
  administration: 'Administration',
  docs: 'API docs',
  playground: 'GraphQL playground',
  logOut: 'Log out',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    skip: '跳到内容',
    menu: '菜单',
    pages: '页面',
    reference: '参考',
    keys: 'API 密钥',
    tryIt: '试用',
    usage: '用量',
    auditLog: '审计日志',
    account: '账户',
    administration: '管理',
    docs: 'API 文档',
    playground: 'GraphQL 调试台',
    logOut: '退出登录',
  },
};
