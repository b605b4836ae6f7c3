import { escapeHtml, type HtmlPage } from './html-page.ts';

/** What people see who open a mail's link. A GET only shows a form: mail scanners open links too. */
export const mailLinkPages = {
  verify: (token: string): HtmlPage => ({
    title: 'Confirm your e-mail address',
    body: `<p>One step is left: say that this address is yours.</p>
${form('verify-email', 'It is mine', hidden(token))}`,
  }),

  verified: (): HtmlPage => ({
    title: 'Your e-mail address is confirmed',
    body: '<p>Thank you. You can <a href="log-in">log in</a> now.</p>',
  }),

  reset: (token: string, problem?: string): HtmlPage => ({
    title: 'Set a new password',
    body: form(
      'reset-password',
      'Set the password',
      `${complaint(problem)}${hidden(token)}
<label for="password">New password</label>
<input id="password" name="password" type="password" autocomplete="new-password" minlength="10" required autofocus>
<p class="hint">At least 10 characters. Whoever is logged in to the account now will have to log in again.</p>`,
    ),
  }),

  wasReset: (): HtmlPage => ({
    title: 'Your password is set',
    body: '<p><a href="log-in">Log in</a> with it from now on.</p>',
  }),

  forgot: (problem?: string): HtmlPage => ({
    title: 'Forgotten your password?',
    body: form(
      'forgot-password',
      'Send me a link',
      `${complaint(problem)}<label for="email">E-mail address</label>
<input id="email" name="email" type="email" autocomplete="email" maxlength="254" required autofocus>
<p class="hint">If it has an account, a mail with a link to a new password goes there.</p>`,
    ),
  }),

  asked: (): HtmlPage => ({
    title: 'Look into your mailbox',
    body: '<p>If that address has an account, a mail with a link is on its way to it. The link works once and for an hour.</p>',
  }),

  unusable: (): HtmlPage => ({
    title: 'This link does not work any more',
    body: `<p>It was used already, it has expired, or a newer one was sent. Look for a newer mail, or ask for another link:
log in and have your address confirmed again, or <a href="forgot-password">set a new password</a>.</p>`,
  }),

  failure: (message: string): HtmlPage => ({
    title: 'That did not work',
    body: `<p>${escapeHtml(message)}.</p>`,
  }),
};

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
