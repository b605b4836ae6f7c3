/** What is cached of this account, its keys included, is out of date. */
export interface Change {
  readonly accountId: string;
}

export type ChangeHandler = (change: Change) => void;

/** Says inside a transaction what it changed; told to every server once that is committed. */
export type Announce = (change: Change) => void;

/** The channel on which servers on one PostgreSQL tell each other what changed. */
export const changeChannel = 'pictotext_change';

/**
 * Milliseconds. What was read longer ago than this may be trusted only by who has heard of every change since; and who
 * had no proof of hearing for as long has not heard.
 */
export const unheardMsMax = 5_000;
