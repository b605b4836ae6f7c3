import { type MailKind } from './templates.ts';

/** Takes mails out of the house. */
export interface MailTransport {
  /** For the log: what was done with a mail, e.g. `mail sent`. */
  readonly done: string;
  /** @throws Error */
  deliver(mail: Mail): Promise<void>;
  /** Gives up what is still under way. */
  close(): void;
}

export interface Mail {
  readonly kind: MailKind;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** How nodemailer takes a mail: the same bytes over SMTP and in the outbox. */
export function messageOf({ from, to, subject, text }: Mail) {
  return {
    from,
    to,
    subject,
    text,
    textEncoding: 'quoted-printable',
    // RFC 3834 §5: so that nobody's absence note answers.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  } as const;
}
