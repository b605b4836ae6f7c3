import type { MailTemplate } from './mail-template.ts';

/**
 * The mails about an account. They go to addresses that anybody may type in, so that nothing in them is a stranger's
 * own words: no name, no free text.
 */
export const accountMailTemplates: { readonly [Kind in keyof AccountMailFacts]: MailTemplate<AccountMailFacts[Kind]> } =
  {
    'verify-email': {
      subject: 'Is this your e-mail address?',
      link: verifyLink,
      text: (facts) => `An account was made with this e-mail address. If it is yours, open this
link, which works once and for two days:

${verifyLink(facts)}

${describe(facts)}

If you know nothing of it, leave the link alone: without it the account
can do nothing.
`,
    },
    'sign-up-again': {
      subject: 'You have an account already',
      link: resetLink,
      text: (facts) => `Somebody, most likely you, wanted to make an account with this e-mail
address, which has one already. Log in with it; or, if the password is
forgotten, set a new one by this link, which works once and for an hour:

${resetLink(facts)}

${describe(facts)}

If it was not you, there is nothing to do.
`,
    },
    'change-email': {
      subject: 'Is this your new e-mail address?',
      link: verifyLink,
      text: (facts) => `An account is to move to this e-mail address. If it is yours, open this
link, which works once and for two days:

${verifyLink(facts)}

${describe(facts)}

If you know nothing of it, leave the link alone.
`,
    },
    'email-in-use': {
      subject: 'This e-mail address has an account already',
      text: (facts) => `Somebody wanted to move another account to this e-mail address, which has
an account already. Nothing was changed.

${describe(facts)}

If it was you, choose another address, or change this account's first. If
not, there is nothing to do.
`,
    },
    'email-change-requested': {
      subject: 'Your account is to move to another e-mail address',
      text: (facts) => `Somebody who knows the password of your PicToText account wants to move
it to another e-mail address. It moves when the link is opened that was
sent there.

  To       ${facts.newEmail}
${describe(facts)}

If it was not you, change the password at once: that voids the link.
`,
    },
    'email-changed': {
      subject: 'Your account has moved to another e-mail address',
      text: (facts) => `Your PicToText account belongs to another e-mail address from now on.
This is the last mail that the old one gets.

  To       ${facts.newEmail}
${describe(facts)}

If it was not you, turn to who runs the server.
`,
    },
    'password-reset': {
      subject: 'Set a new password',
      link: resetLink,
      text: (facts) => `Somebody, most likely you, asked for a new password for your PicToText
account. Set one by this link, which works once and for an hour:

${resetLink(facts)}

${describe(facts)}

If it was not you, there is nothing to do: the password stays as it is.
`,
    },
    'password-changed': {
      subject: 'Your password was changed',
      text: (facts) => `The password of your PicToText account was changed, and whoever was
logged in elsewhere is not any more.
${facts.keysRevoked === 0 ? '' : keysRevokedNote(facts.keysRevoked)}
${describe(facts)}

If it was not you, set a new one at once:

${facts.server}/forgot-password
`,
    },
    'account-suspended': {
      subject: 'Your account was suspended',
      text: (facts) => `An administrator has suspended your PicToText account. Its keys read no
documents until it is reinstated; you can still log in and see how it
stands.

${describe(facts)}
`,
    },
    'account-reinstated': {
      subject: 'Your account was reinstated',
      text: (facts) => `An administrator has reinstated your PicToText account. It works again as
before.

${describe(facts)}
`,
    },
  };

/** What each kind of mail is made from. */
export interface AccountMailFacts {
  readonly 'verify-email': LinkFacts;
  readonly 'sign-up-again': LinkFacts;
  readonly 'change-email': LinkFacts;
  readonly 'email-in-use': EventFacts;
  readonly 'email-change-requested': EventFacts & { readonly newEmail: string };
  readonly 'email-changed': EventFacts & { readonly newEmail: string };
  readonly 'password-reset': LinkFacts;
  readonly 'password-changed': EventFacts & { readonly keysRevoked: number };
  readonly 'account-suspended': AdministratorFacts;
  readonly 'account-reinstated': AdministratorFacts;
}

/** An administrator's address is not told to the accounts' owners. */
interface AdministratorFacts {
  readonly at: Date;
}

interface EventFacts extends AdministratorFacts {
  /** An IP address, or `command line`. */
  readonly origin: string;
}

interface LinkFacts extends EventFacts {
  readonly token: string;
}

interface Reached {
  /** Where the server is reached. */
  readonly server: string;
}

function verifyLink({ server, token }: LinkFacts & Reached): string {
  return `${server}/verify-email?token=${token}`;
}

function resetLink({ server, token }: LinkFacts & Reached): string {
  return `${server}/reset-password?token=${token}`;
}

function keysRevokedNote(count: number): string {
  return `
Nobody had shown before that this e-mail address is theirs. The API keys
that the account had until now (${count}) are revoked.
`;
}

function describe({ at, origin, server }: AdministratorFacts & { readonly origin?: string } & Reached): string {
  const when = at.toISOString().replace('T', ' ').replace(/\..*$/, ' UTC');
  const from = origin === undefined ? '' : `  From     ${origin}\n`;
  return `  When     ${when}\n${from}  Server   ${server}`;
}
