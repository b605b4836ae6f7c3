import { isIP } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Logger } from 'pino';
import { property } from '../errors/error-facts.ts';
import { type MailTransport } from './mail/mail-transport.ts';
import { createOutboxTransport } from './mail/outbox-transport.ts';
import { createSmtpTransport } from './mail/smtp-transport.ts';
import { mailTemplates, type MailFacts, type MailKind } from './mail/templates.ts';

export interface MailSettings {
  /** Undefined: every mail becomes a file in the folder `outbox` of `dataDir`. */
  readonly smtpUrl: string | undefined;
  /** Undefined: see `senderFor`. */
  readonly mailFrom: string | undefined;
  readonly dataDir: string;
  readonly publicUrl: string;
}

export interface MailerOptions {
  readonly from: string;
  /** Where the server is reached. */
  readonly server: string;
  readonly transport: MailTransport;
  /** For addresses that no mail server can reach. */
  readonly outbox: MailTransport;
  readonly log: Logger;
  /** Whether links are logged: where no mail server brings them to anybody, and never else, as a link opens an account. */
  readonly logsLinks?: boolean;
  /** How long `close` waits for the mails under way; 10 seconds unless told otherwise. */
  readonly closingTimeMsMax?: number;
}

/** Mails under way at one time; one more than that is dropped, and logged. */
const pendingMax = 1000;
const closingTimeMsDefault = 10_000;

/** Sends mails in the background: no request waits for a mail server, and none fails with it. */
export class Mailer {
  readonly #options: MailerOptions;
  readonly #pending = new Set<Promise<void>>();

  constructor(options: MailerOptions) {
    this.#options = options;
  }

  static open(settings: MailSettings, log: Logger): Mailer {
    const { smtpUrl, dataDir, publicUrl } = settings;
    const outbox = createOutboxTransport(join(dataDir, 'outbox'));
    const transport = smtpUrl === undefined ? outbox : createSmtpTransport(smtpUrl);
    const logsLinks = smtpUrl === undefined;
    return new Mailer({ from: senderFor(settings), server: publicUrl, transport, outbox, log, logsLinks });
  }

  /** Returns at once and never throws; that a mail could not be sent is logged. */
  send<Kind extends MailKind>(kind: Kind, to: string, facts: MailFacts[Kind]): void {
    if (this.#pending.size >= pendingMax) {
      this.#options.log.error({ mail: kind, code: 'TOO_MANY' }, 'mail not sent');
      return;
    }
    const work = this.#deliver(kind, to, facts).finally(() => this.#pending.delete(work));
    this.#pending.add(work);
  }

  /** Waits for the mails under way, a while at most. */
  async close(): Promise<void> {
    const { closingTimeMsMax = closingTimeMsDefault, transport, outbox } = this.#options;
    const waiting = new AbortController();
    const patience = setTimeout(closingTimeMsMax, undefined, { signal: waiting.signal }).catch(() => undefined);
    await Promise.race([Promise.all(this.#pending), patience]);
    waiting.abort();
    transport.close();
    outbox.close();
  }

  async #deliver<Kind extends MailKind>(kind: Kind, to: string, facts: MailFacts[Kind]): Promise<void> {
    const { from, server, log, logsLinks = false } = this.#options;
    const transport = isReachable(to) ? this.#options.transport : this.#options.outbox;
    try {
      const { subject, text, link } = mailTemplates[kind];
      const all = { ...facts, server };
      await transport.deliver({ kind, from, to, subject: `PicToText: ${subject}`, text: text(all) });
      log.info({ mail: kind, ...(logsLinks && link ? { link: link(all) } : {}) }, transport.done);
    } catch (error) {
      log.error({ mail: kind, ...codesOf(error) }, 'mail not sent');
    }
  }
}

/** Mail servers repeat addresses in their messages: what is logged are codes. */
function codesOf(error: unknown): Record<string, unknown> {
  const names = ['code', 'originalCode', 'responseCode', 'command'];
  return Object.fromEntries(names.map((name) => [name, property(error, name)]).filter(([, value]) => value));
}

/** `localhost`, its old spelling `localhost.localdomain` (the first owner's) and `invalid` are nowhere: RFC 6761 §6. */
function isReachable(address: string): boolean {
  return !/[@.](localhost|localdomain|invalid)$/i.test(address);
}

/**
 * MAIL_FROM; else the user that the mail server knows, where that is an address; else `pictotext` at the server's own
 * host.
 */
function senderFor({ mailFrom, smtpUrl, publicUrl }: MailSettings): string {
  if (mailFrom !== undefined) return mailFrom;
  const user = smtpUrl === undefined ? '' : decodeURIComponent(new URL(smtpUrl).username);
  if (/^[^\s@<>]+@[^\s@<>]+$/.test(user)) return `PicToText <${user}>`;
  const { hostname } = new URL(publicUrl);
  const isName = isIP(hostname) === 0 && !hostname.startsWith('[');
  return `PicToText <pictotext@${isName ? hostname : 'localhost'}>`;
}
