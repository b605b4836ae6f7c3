import { Allowance } from '../../auth/allowance.ts';
import { networkOf } from '../../auth/network-of.ts';
import { ApiError } from '../../errors/api-error.ts';

const hourMs = 60 * 60 * 1000;

/** So that nobody fills the table of accounts, or other people's mailboxes, by what is open to strangers. */
export class MailLimits {
  readonly #askers = new Allowance({ max: 20, windowMs: hourMs });
  readonly #recipients = new Allowance({ max: 5, windowMs: hourMs });

  /** 20 an hour for each network and kind. @throws ApiError RATE_LIMITED */
  ask(kind: 'sign-up' | 'reset', address: string): void {
    const waitSeconds = this.#askers.take(`${kind} ${networkOf(address)}`);
    if (waitSeconds === 0) return;
    throw new ApiError('RATE_LIMITED', {
      message: 'Too many requests of this kind from this address',
      retryAfterSeconds: waitSeconds,
    });
  }

  /** Whether one more link may go to `email`: 5 an hour. Who asked for it is not told. */
  mayMail(email: string): boolean {
    return this.#recipients.take(email) === 0;
  }
}
