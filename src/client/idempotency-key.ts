import { builtIn } from './built-in.ts';

type Crypto = typeof globalThis.crypto;

/** A new one for each logical call: 128 random bits. Also where `crypto.randomUUID` is missing: Node 18, plain http. */
export async function newIdempotencyKey(): Promise<string> {
  const { crypto: ofPlatform }: { readonly crypto?: Crypto } = globalThis;
  const crypto = ofPlatform ?? (await builtIn<{ readonly webcrypto: Crypto }>('node:crypto')).webcrypto;
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
