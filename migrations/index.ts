import { Migration20261123AccountsAndKeys } from './migration-20261123-accounts-and-keys.ts';

/** Every migration, oldest first. A list and not a folder: the same in dist/, in tests and in a bundle. */
export const migrations = [{ name: 'Migration20261123AccountsAndKeys', class: Migration20261123AccountsAndKeys }];
