import { Migration20261123AccountsAndKeys } from './migration-20261123-accounts-and-keys.ts';
import { Migration20261124PlansAndUsage } from './migration-20261124-plans-and-usage.ts';
import { Migration20261130SessionOrigin } from './migration-20261130-session-origin.ts';

/** Every migration, oldest first. A list and not a folder: the same in dist/, in tests and in a bundle. */
export const migrations = [
  { name: 'Migration20261123AccountsAndKeys', class: Migration20261123AccountsAndKeys },
  { name: 'Migration20261124PlansAndUsage', class: Migration20261124PlansAndUsage },
  { name: 'Migration20261130SessionOrigin', class: Migration20261130SessionOrigin },
];
