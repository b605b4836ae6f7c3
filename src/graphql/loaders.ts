import DataLoader from 'dataloader';
import { type Account } from '../services/accounts.ts';
import { type Services } from '../services/services.ts';

/** One query where a list would otherwise ask per row. Live as long as one request: nobody sees another's cache. */
export function createLoaders({ accounts }: Pick<Services, 'accounts'>): Loaders {
  return { accounts: new DataLoader(async (ids) => await accounts.byIds(ids)) };
}

export interface Loaders {
  readonly accounts: DataLoader<string, Account | undefined>;
}
