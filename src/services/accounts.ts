import { type Principal, type Role } from '../auth/principal.ts';
import { ApiError } from '../errors/api-error.ts';

export class AccountService {
  async logIn(_input: Credentials, _address: string): Promise<LoggedIn> {
    throw new ApiError('INTERNAL_ERROR');
  }

  /** Ends the session; does nothing for a key. */
  async logOut(_principal: Principal): Promise<void> {
    throw new ApiError('INTERNAL_ERROR');
  }

  async me(_principal: Principal): Promise<Account> {
    throw new ApiError('INTERNAL_ERROR');
  }

  /** For a dataloader: one query, answers in the order of `ids`. */
  async byIds(_ids: readonly string[]): Promise<(Account | undefined)[]> {
    throw new ApiError('INTERNAL_ERROR');
  }
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export interface LoggedIn {
  /** For `Authorization: Bearer`. */
  readonly token: string;
  readonly expiresAt: Date;
  readonly account: Account;
}

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly emailVerified: boolean;
  readonly suspended: boolean;
  readonly plan: Plan;
  readonly subscriptionStatus: SubscriptionStatus;
  readonly createdAt: Date;
}

export type Plan = 'FREE' | 'PREMIUM' | 'ENTERPRISE';
export type SubscriptionStatus = 'ACTIVE' | 'PAST_DUE' | 'CANCELED';
