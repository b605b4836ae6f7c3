import { ApiError } from '../errors/api-error.ts';
import { Allowance } from './allowance.ts';
import { networkOf } from './network-of.ts';

const windowMs = 15 * 60 * 1000;

/**
 * Slows down the guessing of passwords: 10 failures in 15 minutes for one network and account, 100 for one network.
 * Counted by this server alone, and never for an account alone, so that nobody can lock another out.
 */
export class LogInThrottle {
  readonly #pairs = new Allowance({ max: 10, windowMs });
  readonly #networks = new Allowance({ max: 100, windowMs });

  /** Counts the attempt as failed until `succeeded` says otherwise. @throws ApiError RATE_LIMITED */
  attempt(address: string, email: string): void {
    const network = networkOf(address);
    const waitSeconds = this.#pairs.take(`${network} ${email}`) || this.#networks.take(network);
    if (waitSeconds === 0) return;
    throw new ApiError('RATE_LIMITED', {
      message: 'Too many failed attempts to log in',
      retryAfterSeconds: waitSeconds,
    });
  }

  succeeded(address: string, email: string): void {
    const network = networkOf(address);
    this.#pairs.clear(`${network} ${email}`);
    this.#networks.giveBack(network);
  }
}
