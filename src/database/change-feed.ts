/** What is cached of this account, its keys included, is out of date. */
export interface Change {
  readonly accountId: string;
}

export type ChangeListener = (change: Change) => void;

/** Says inside a transaction what it changes; told to every server once that is committed. */
export type Announce = (change: Change) => void;
