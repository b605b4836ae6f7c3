/** A contender: one small file under peers/, with this as its export `peer`. */
export interface Peer {
  /** The package and its version. */
  readonly name: string;
  /** Loads everything that a first picture would need. @throws CannotRead */
  start(print: Print): Promise<Reader>;
}

/** What is to be read, as a contender is told of it. */
export interface Print {
  /** ISO 15924, the main one first. */
  readonly scripts: readonly string[];
  /** Tesseract's names, the main one first. */
  readonly languages: readonly string[];
}

/** It has no model for this print, or is not installed: it is left out. */
export class CannotRead extends Error {}

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
