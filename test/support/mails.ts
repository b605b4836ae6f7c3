import { setTimeout } from 'node:timers/promises';
import { type Mail } from '../../src/services/mail/mail-transport.ts';
import { type MailKind } from '../../src/services/mail/templates.ts';

/** Waits for the newest mail of a kind to somebody: some are sent in the background. @throws Error it does not come */
export async function mailTo(mails: readonly Mail[], to: string, kind: MailKind): Promise<Mail> {
  for (let tries = 0; tries < 500; tries += 1) {
    const mail = mails.findLast((each) => each.to === to.toLowerCase() && each.kind === kind);
    if (mail) return mail;
    await setTimeout(10);
  }
  throw new Error(
    `No mail ${kind} to ${to}. There are: ${mails.map((each) => `${each.kind} to ${each.to}`).join(', ')}`,
  );
}

/** The token in the link of such a mail. */
export async function tokenTo(mails: readonly Mail[], to: string, kind: MailKind): Promise<string> {
  const { text } = await mailTo(mails, to, kind);
  const token = /\?token=([\w-]{43})$/m.exec(text)?.[1];
  if (token === undefined) throw new Error(`No link in: ${text}`);
  return token;
}
