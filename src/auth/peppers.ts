import { createHmac } from 'node:crypto';

/**
 * The server's peppers, newest first. New secrets are hashed under the first; secrets hashed under the others are
 * still found, and move to the first when they are used.
 */
export class Peppers {
  readonly #all: readonly Pepper[];
  readonly #newest: Pepper;

  constructor(values: readonly string[]) {
    const [newest, ...older] = values.map((value) => ({ id: pepperId(value), value }));
    if (!newest) throw new Error('At least one pepper is needed');
    this.#newest = newest;
    this.#all = [newest, ...older];
  }

  /** Identify the peppers without giving them away; stored beside every hash, so that a wrong pepper is noticed. */
  get ids(): readonly string[] {
    return this.#all.map(({ id }) => id);
  }

  hash(secret: string): PepperedHash {
    return hashUnder(this.#newest, secret);
  }

  /** The hashes that `secret` can be stored under, newest pepper first. */
  candidates(secret: string): readonly PepperedHash[] {
    return this.#all.map((pepper) => hashUnder(pepper, secret));
  }
}

/** HMAC-SHA-256 in hexadecimal, and the pepper it was made with. */
export interface PepperedHash {
  readonly pepperId: string;
  readonly hash: string;
}

interface Pepper {
  readonly id: string;
  readonly value: string;
}

function hashUnder(pepper: Pepper, secret: string): PepperedHash {
  return { pepperId: pepper.id, hash: createHmac('sha256', pepper.value).update(secret).digest('hex') };
}

/** 64 bits of an HMAC over a fixed text: enough to tell peppers apart, nothing to compute one from. */
function pepperId(value: string): string {
  return createHmac('sha256', value).update('pictotext pepper id').digest('hex').slice(0, 16);
}
