import { hash, randomInt } from 'node:crypto';

/** Base62 in the order of ASCII. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const pattern = /^sk_(?:live|test)_[0-9A-Za-z]{24}$/;
const randomLength = 22;

/**
 * The form of an API key: `sk_live_` or `sk_test_`, 22 random base62 characters (131 bits), and 2 that are a checksum
 * of everything before them. 32 characters in all.
 */
export function generateApiKey(environment: 'LIVE' | 'TEST'): string {
  // randomInt draws again where a plain modulo would favour the first characters.
  const random = Array.from({ length: randomLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  const body = `sk_${environment === 'LIVE' ? 'live' : 'test'}_${random}`;
  return body + checksum(body);
}

/** True for a string that can have been issued: right form, right checksum. Says nothing of whether it was. */
export function isWellFormedApiKey(text: string): boolean {
  return pattern.test(text) && checksum(text.slice(0, -2)) === text.slice(-2);
}

/** What may be shown and logged of a key for good. */
export function displayParts(key: string): { readonly displayPrefix: string; readonly last4: string } {
  return { displayPrefix: key.slice(0, 12), last4: key.slice(-4) };
}

/** The first 32 bits of SHA-256, modulo 62², as two base62 digits: one mistyped key in 3844 passes it. */
function checksum(body: string): string {
  const number = hash('sha256', body, 'buffer').readUInt32BE(0) % alphabet.length ** 2;
  return alphabet.charAt(Math.floor(number / alphabet.length)) + alphabet.charAt(number % alphabet.length);
}
