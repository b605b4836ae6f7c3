import { accountMailTemplates, type AccountMailFacts } from './account-templates.ts';
import type { MailTemplate } from './mail-template.ts';

/** Every mail that the server sends: its subject and its text, made from facts. Plain text, in lines of 72 characters. */
export const mailTemplates: { readonly [Kind in MailKind]: MailTemplate<MailFacts[Kind]> } = {
  ...accountMailTemplates,
  'key-created': {
    subject: 'An API key was created',
    text: (facts) => `An API key was created for your PicToText account.

${describe(facts)}

If you know of this, there is nothing to do. If not, revoke the key at
once: somebody else can make keys in your name.
`,
  },
  'key-rotated': {
    subject: 'An API key was given a new secret',
    text: (facts) => `An API key of your PicToText account was given a new secret. The old
one works on for the grace period at most.

${describe(facts)}

If you know of this, there is nothing to do. If not, revoke the key at
once: somebody else has its new secret.
`,
  },
  'key-revoked': {
    subject: 'An API key was revoked',
    text: (facts) => `An API key of your PicToText account was revoked. It opens nothing any
more, and what used it needs another.

${describe(facts)}

If you know of this, there is nothing to do. If not, look through your
other keys: somebody else can manage them in your name.
`,
  },
  'key-updated': {
    subject: 'An API key was changed',
    text: (facts) => `The settings of an API key of your PicToText account were changed: its
name, expiry, scopes, addresses or limits.

${describe(facts)}

If you know of this, there is nothing to do. If not, revoke the key at
once: somebody else can manage keys in your name.
`,
  },
  'key-disabled': {
    subject: 'An API key was disabled',
    text: (facts) => `An administrator switched an API key of your PicToText account off. It
can be switched on again; until then it opens nothing.

${describe(facts)}

Your support can tell you why.
`,
  },
  'key-enabled': {
    subject: 'An API key was enabled again',
    text: (facts) => `An administrator switched an API key of your PicToText account on again.
It works as before.

${describe(facts)}
`,
  },
  'key-rotation-due': {
    subject: 'An API key is due for rotation',
    text: ({
      name,
      displayPrefix,
      last4,
      createdAt,
      server,
    }) => `The secret of an API key of your PicToText account is more than 90 days
old. A secret that is changed now and then is worth less to who finds it.

  Name     ${name}
  Key      ${displayPrefix}…${last4}
  Since    ${moment(createdAt)}
  Server   ${server}

Rotate the key: it keeps its name, scopes and history, and the old secret
works on for a day, or up to seven, while you put the new one in place.
`,
  },
};

/** What each kind of mail is made from. */
export interface MailFacts extends AccountMailFacts {
  readonly 'key-created': KeyFacts;
  readonly 'key-rotated': KeyFacts;
  readonly 'key-revoked': KeyFacts;
  readonly 'key-updated': KeyFacts;
  readonly 'key-disabled': KeyFacts;
  readonly 'key-enabled': KeyFacts;
  readonly 'key-rotation-due': SecretFacts;
}

export type MailKind = keyof MailFacts;

/** Never the secret itself: a mail passes through other people's machines. */
interface SecretFacts {
  readonly name: string;
  readonly displayPrefix: string;
  readonly last4: string;
  readonly createdAt: Date;
}

export interface KeyFacts extends Omit<SecretFacts, 'createdAt'> {
  readonly at: Date;
  /** An IP address, `command line` or `an administrator`. */
  readonly origin: string;
}

function describe({ name, displayPrefix, last4, at, origin, server }: KeyFacts & { readonly server: string }): string {
  return `  Name     ${name}
  Key      ${displayPrefix}…${last4}
  When     ${moment(at)}
  From     ${origin}
  Server   ${server}`;
}

function moment(at: Date): string {
  return at.toISOString().replace('T', ' ').replace(/\..*$/, ' UTC');
}
