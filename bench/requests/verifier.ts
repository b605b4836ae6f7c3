/** Something that verifies API keys. */
export interface Verifier {
  readonly name: string;
  newKey(): Promise<string>;
  /** Whether the key is good. */
  verify(key: string): Promise<boolean>;
  close(): Promise<void>;
}
