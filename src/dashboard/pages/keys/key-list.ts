import { type KeyEnvironment, type ListedKeyFragment, type KeyState } from '../../graphql/generated/graphql.ts';

/** What of the list one wants to see. */
export interface KeyFilter {
  readonly text: string;
  readonly state: KeyState | 'ANY';
  readonly environment: KeyEnvironment | 'ANY';
}

export const noFilter: KeyFilter = { text: '', state: 'ANY', environment: 'ANY' };

export const sortColumns = ['name', 'environment', 'state', 'created', 'lastUsed', 'rotation', 'calls'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface KeyOrder {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

/** The keys that the filter lets through, in order; where two are equal, the newer one first. */
export function listKeys(keys: readonly ListedKeyFragment[], filter: KeyFilter, order: KeyOrder): ListedKeyFragment[] {
  const sign = order.isDescending ? -1 : 1;
  return keys
    .filter((key) => passes(key, filter))
    .toSorted((a, b) => sign * compare(a, b, order.column) || b.createdAt.localeCompare(a.createdAt));
}

/** Dates and figures are looked at from the newest and the largest; names from A. */
export function firstOrder(column: SortColumn): KeyOrder {
  return { column, isDescending: ['created', 'lastUsed', 'calls'].includes(column) };
}

export function isEnded({ state }: ListedKeyFragment): boolean {
  return state === 'REVOKED' || state === 'EXPIRED';
}

function passes(key: ListedKeyFragment, { text, state, environment }: KeyFilter): boolean {
  const words = [key.name, key.displayPrefix, key.last4].join(' ').toLowerCase();
  return (
    words.includes(text.trim().toLowerCase()) &&
    (state === 'ANY' || state === key.state) &&
    (environment === 'ANY' || environment === key.environment)
  );
}

function compare(a: ListedKeyFragment, b: ListedKeyFragment, column: SortColumn): number {
  const [left, right] = [sortValue(a, column), sortValue(b, column)];
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : String(left).localeCompare(String(right));
}

function sortValue(key: ListedKeyFragment, column: SortColumn): string | number {
  switch (column) {
    case 'name':
      return key.name;
    case 'environment':
      return key.environment;
    case 'state':
      return states.indexOf(key.state);
    case 'created':
      return key.createdAt;
    case 'lastUsed':
      return key.lastUsedAt ?? '';
    case 'rotation':
      // Those that have ended are never due: after all others.
      return isEnded(key) ? '9999' : key.rotatedAt;
    case 'calls':
      return key.callsThisMonth;
  }
}

export const states = ['ACTIVE', 'DISABLED', 'EXPIRED', 'REVOKED'] as const satisfies readonly KeyState[];
