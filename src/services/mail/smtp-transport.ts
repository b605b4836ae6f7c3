import { createTransport } from 'nodemailer';
import { messageOf, type MailTransport } from './mail-transport.ts';

const connectionTimeoutMs = 10_000;
const silenceMsMax = 30_000;
const idleMsMax = 10_000;

/**
 * Hands mails to the server that `smtpUrl` names (`config.ts` has checked it). Certificates are always verified;
 * NODE_EXTRA_CA_CERTS adds an authority of one's own. Over smtp:// a password goes out encrypted only: but for a server
 * on this machine, and where the URL says `?ignoreTLS=true`, one that offers no STARTTLS is left without it.
 */
export function createSmtpTransport(smtpUrl: string): MailTransport {
  const { hostname, searchParams, username } = new URL(smtpUrl);
  const isHere = /^(localhost|127(\.\d+){3}|\[::1\])$/i.test(hostname);
  const transporter = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    idleTimeout: idleMsMax,
    connectionTimeout: connectionTimeoutMs,
    greetingTimeout: connectionTimeoutMs,
    socketTimeout: silenceMsMax,
    // A mail server of this machine mostly has a certificate that nobody signed, and nothing leaves the machine.
    ignoreTLS: isHere,
    requireTLS: username !== '' && !isHere && !searchParams.has('ignoreTLS'),
  });
  return {
    done: 'mail sent',
    async deliver(mail) {
      await transporter.sendMail(messageOf(mail));
    },
    close: () => transporter.close({ force: true }),
  };
}
