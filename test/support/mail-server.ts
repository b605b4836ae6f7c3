import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { property } from '../../src/errors/error-facts.ts';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came, encodings undone (they only ever wrap lines and escape what is no ASCII). */
  readonly message: string;
}

/** A real SMTP server on a free port of 127.0.0.1. */
export interface MailServer {
  readonly port: number;
  readonly mails: readonly ReceivedMail[];
  /** Each log-in that was tried, as `user:password`. */
  readonly logIns: readonly string[];
  close(): Promise<void>;
}

export async function openMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const logIns: string[] = [];
  const server = new SMTPServer({
    logger: false,
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    onAuth({ username = '', password = '' }, _session, done) {
      logIns.push(`${username}:${password}`);
      done(null, { user: username });
    },
    onData(stream, { envelope }, done) {
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const to = envelope.rcptTo.map(({ address }) => address);
      text(stream).then((raw) => {
        mails.push({ from, to, message: decodeQuotedPrintable(raw) });
        done();
      }, done);
    },
    ...options,
  });
  // A client that refuses our certificate is an error here too.
  server.on('error', () => undefined);
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    port: Number(property(listener.address(), 'port')),
    mails,
    logIns,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

export function decodeQuotedPrintable(raw: string): string {
  const bytes = raw.replace(/=\r\n/g, '').replace(/=([\dA-F]{2})/g, (_, hex: string) => {
    return String.fromCharCode(Number.parseInt(hex, 16));
  });
  return Buffer.from(bytes, 'latin1').toString();
}
