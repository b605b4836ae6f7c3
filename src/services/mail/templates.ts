/** Every mail that the server sends: its subject and its text, made from facts. Plain text, in lines of 72 characters. */
export const mailTemplates: { readonly [Kind in MailKind]: MailTemplate<MailFacts[Kind]> } = {
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
};

/** What each kind of mail is made from. */
export interface MailFacts {
  readonly 'key-created': KeyFacts;
  readonly 'key-rotated': KeyFacts;
  readonly 'key-revoked': KeyFacts;
}

export type MailKind = keyof MailFacts;
export type KeyMailKind = Extract<MailKind, `key-${string}`>;

export interface MailTemplate<Facts> {
  readonly subject: string;
  /** `server` is where the server is reached. */
  text(facts: Facts & { readonly server: string }): string;
}

/** Never the secret: a mail passes through other people's machines. */
export interface KeyFacts {
  readonly name: string;
  readonly displayPrefix: string;
  readonly last4: string;
  readonly at: Date;
  /** An IP address, or `command line`. */
  readonly origin: string;
}

function describe({ name, displayPrefix, last4, at, origin, server }: KeyFacts & { readonly server: string }): string {
  const when = at.toISOString().replace('T', ' ').replace(/\..*$/, ' UTC');
  return `  Name     ${name}
  Key      ${displayPrefix}…${last4}
  When     ${when}
  From     ${origin}
  Server   ${server}`;
}
