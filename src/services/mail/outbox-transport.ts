import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { v7 as uuidv7 } from 'uuid';
import { messageOf, type MailTransport } from './mail-transport.ts';

/**
 * Writes each mail as a file that any mail program opens (RFC 5322), for its owner alone, under names that sort by time.
 * Each appears whole or not at all.
 */
export function createOutboxTransport(folder: string): MailTransport {
  const transporter = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    done: 'mail written to the outbox',
    async deliver(mail) {
      // Before anything is waited for: the files sort in the order of the calls.
      const name = `${uuidv7()}-${mail.kind}.eml`;
      const { message } = await transporter.sendMail(messageOf(mail));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // It may have been there before, for everybody.
      await chmod(folder, 0o700);
      const draft = join(folder, `.${name}.draft`);
      try {
        await writeFile(draft, message, { mode: 0o600, flag: 'wx', flush: true });
        await rename(draft, join(folder, name));
      } finally {
        await rm(draft, { force: true });
      }
    },
    close: () => transporter.close(),
  };
}
