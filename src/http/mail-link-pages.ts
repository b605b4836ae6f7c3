import { escapeHtml } from '../guide/escape-html.ts';
import { type Language } from '../guide/language.ts';
import { type HtmlPage } from './html-page.ts';
import { mailLinkTexts } from './mail-link-texts.ts';

/** What people see who open a mail's link. A GET only shows a form: mail scanners open links too. */
export const mailLinkPages = {
  verify: (language: Language, token: string): HtmlPage => {
    const { title, lead, button } = mailLinkTexts[language].verify;
    return { language, title, body: `<p>${lead}</p>\n${form('verify-email', button, hidden(token))}` };
  },

  verified: (language: Language): HtmlPage => plain(language, mailLinkTexts[language].verified),

  reset: (language: Language, token: string, problem?: string): HtmlPage => {
    const { title, label, hint, button } = mailLinkTexts[language].reset;
    const fields = `${complaint(problem)}${hidden(token)}
<label for="password">${label}</label>
<input id="password" name="password" type="password" autocomplete="new-password" minlength="10" required autofocus>
<p class="hint">${hint}</p>`;
    return { language, title, body: form('reset-password', button, fields) };
  },

  wasReset: (language: Language): HtmlPage => plain(language, mailLinkTexts[language].wasReset),

  forgot: (language: Language, problem?: string): HtmlPage => {
    const { title, label, hint, button } = mailLinkTexts[language].forgot;
    const fields = `${complaint(problem)}<label for="email">${label}</label>
<input id="email" name="email" type="email" autocomplete="email" maxlength="254" required autofocus>
<p class="hint">${hint}</p>`;
    return { language, title, body: form('forgot-password', button, fields) };
  },

  asked: (language: Language): HtmlPage => plain(language, mailLinkTexts[language].asked),

  unusable: (language: Language): HtmlPage => plain(language, mailLinkTexts[language].unusable),

  /** @param message in English */
  failure: (language: Language, status: number, message: string): HtmlPage => {
    const { failure, reason } = mailLinkTexts[language];
    return plain(language, { title: failure.title, lead: escapeHtml(reason(status, message)) });
  },
};

function plain(language: Language, { title, lead }: { readonly title: string; readonly lead: string }): HtmlPage {
  return { language, title, body: `<p>${lead}</p>` };
}

function form(action: string, button: string, fields: string): string {
  return `<form method="post" action="${action}">
${fields}
<button>${button}</button>
</form>`;
}

function hidden(token: string): string {
  return `<input type="hidden" name="token" value="${escapeHtml(token)}">`;
}

function complaint(problem: string | undefined): string {
  return problem === undefined ? '' : `<p class="problem" role="alert">${escapeHtml(problem)}</p>\n`;
}
