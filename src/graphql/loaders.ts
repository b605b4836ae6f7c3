import DataLoader from 'dataloader';
import { type Account } from '../services/accounts.ts';
import { type Balance } from '../services/billing.ts';
import { type Services } from '../services/services.ts';

/** One query where a list would otherwise ask per row. Live as long as one request: nobody sees another's cache. */
export function createLoaders({ accounts, billing }: Pick<Services, 'accounts' | 'billing'>): Loaders {
  return {
    accounts: new DataLoader(async (ids) => await accounts.byIds(ids)),
    // A mutation changes what the next field of its answer reads: this batches, and remembers nothing.
    balances: new DataLoader(async (ids) => await billing.balances(ids), { cache: false }),
    callsThisMonth: new DataLoader(async (ids) => await billing.callsThisMonth(ids), { cache: false }),
  };
}

export interface Loaders {
  readonly accounts: DataLoader<string, Account | undefined>;
  readonly balances: DataLoader<string, Balance | undefined>;
  /** By key. */
  readonly callsThisMonth: DataLoader<string, number>;
}
