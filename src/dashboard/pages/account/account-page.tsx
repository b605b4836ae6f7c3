import './account.css';
import { Choices } from '../../components/choices.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { PasswordPanel } from './password-panel.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { ProfilePanel } from './profile-panel.tsx';
import { SessionsPanel } from './sessions-panel.tsx';

export function AccountPage() {
  const texts = useMessages(messages);
  return (
    <>
      <PageHead title={texts.title} />
      <div class="account-grid">
        <div class="stack wide">
          <ProfilePanel />
          <PasswordPanel />
        </div>
        <div class="stack wide">
          <PlanPanel />
          <section class="panel stack">
            <div class="stack tight">
              <h2>{texts.choices}</h2>
              <p class="soft">{texts.choicesHint}</p>
            </div>
            <Choices />
          </section>
        </div>
      </div>
      <SessionsPanel />
    </>
  );
}

const english = {
  title: 'Account',
  choices: 'Language and colours',
  choicesHint: 'Kept in this browser.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: { title: '账户', choices: '语言与配色', choicesHint: '保存在此浏览器中。' },
};
