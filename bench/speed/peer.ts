/** A contender: one small file under peers/, with this as its export `peer`. */
export interface Peer {
  /** The package and its version. */
  readonly name: string;
  /** Loads everything that a first picture would need. */
  start(): Promise<Reader>;
}

export interface Reader {
  read(file: string): Promise<Reading>;
  close(): Promise<void>;
  /** The most memory of processes that it started itself, bytes. */
  readonly helpersPeakBytes?: () => number;
}

export interface Reading {
  /** In the reader's own order. */
  readonly lines: readonly string[];
  /** Milliseconds by stage, where the reader tells them. */
  readonly stages?: Readonly<Record<string, number>>;
}
