/** A contender: one small file under peers/, with this as its export `peer`. */
export interface Peer {
  /** The package and its version. */
  readonly name: string;
  /** Loads everything that a first picture would need. */
  start(): Promise<Reader>;
}

export interface Reader {
  /** The text lines of a picture, in the reader's own order. */
  read(file: string): Promise<string[]>;
  close(): Promise<void>;
}
