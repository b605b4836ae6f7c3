import { hash, verify } from '@node-rs/argon2';

/** Argon2id with OWASP's parameters (Password Storage Cheat Sheet): 19 MiB, 2 passes, 1 lane. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Bytes; longer ones are refused unread, so that nobody keeps the hash busy with megabytes. */
export const passwordBytesMax = 1024;

let decoy: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(asTyped(password), options);
}

/**
 * Whether `password` is the one behind `stored`. Without `stored` (no such account) it takes the same time and says
 * no, so that the answer's time does not tell which addresses have an account.
 */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  if (Buffer.byteLength(password) > passwordBytesMax) return false;
  decoy ??= hashPassword('no account has this hash');
  const matches = await verify(stored ?? (await decoy), asTyped(password));
  return stored !== undefined && matches;
}

/** Keyboards differ in how they compose an accented letter (NIST SP 800-63B §5.1.1.2). */
function asTyped(password: string): string {
  return password.normalize('NFKC');
}
