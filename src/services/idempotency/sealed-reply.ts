import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { type ReadResult } from '../../ocr/engine.ts';

/** An answer as it was given. */
export interface StoredReply extends ReadResult {
  readonly kind: 'reply';
  /** The call that it was first given to: UUIDv7. */
  readonly id: string;
}

/**
 * AES-256-GCM over the compressed JSON. The key is made of the pepper and the Idempotency-Key (HKDF-SHA-256, RFC 5869),
 * and the database holds neither: who reads it learns nothing of a customer's document.
 * Layout: 12 bytes nonce, 16 bytes tag, ciphertext.
 * @param secret HMAC-SHA-256 under the pepper
 */
export function sealReply(secret: Uint8Array, { lines, ...reply }: Omit<StoredReply, 'kind'>): Buffer {
  // No door shows the glyphs, and they are most of it.
  const text = JSON.stringify({ ...reply, lines: lines.map((line) => ({ ...line, glyphs: [] })) });
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, encryptionKey(secret), nonce);
  const ciphertext = Buffer.concat([cipher.update(deflateRawSync(text)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
}

/** @throws Error it was sealed with another key, or is damaged */
export function openReply(secret: Uint8Array, sealed: Uint8Array): StoredReply {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv(algorithm, encryptionKey(secret), bytes.subarray(0, nonceBytes));
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  const packed = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
  return { kind: 'reply', ...storedReply.parse(JSON.parse(inflateRawSync(packed).toString())) };
}

function encryptionKey(secret: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', 'pictotext idempotent reply v1', 32));
}

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

const point = z.object({ x: z.number(), y: z.number() });
const polygon = z.tuple([point, point, point, point]);
const side = z.enum(['FRONT', 'BACK']);
const verdict = z.enum(['VALID', 'INVALID', 'UNCHECKED']);
const textOrNull = z.string().nullable();

const field = z.object({
  name: z.string(),
  value: textOrNull,
  rawText: textOrNull,
  confidence: z.number().nullable(),
  polygon: polygon.nullable(),
  cardPolygon: polygon.optional(),
  side: side.nullable(),
  source: z.enum(['VIZ', 'MRZ', 'BARCODE', 'DERIVED']).nullable(),
  verdict,
  rule: textOrNull,
});

const measure = z.object({
  name: z.string(),
  value: z.number(),
  threshold: z.number(),
  ok: z.boolean(),
  message: z.string(),
});

const picture = z.object({ width: z.number(), height: z.number(), measures: z.array(measure) });

const storedReply = z.object({
  id: z.string(),
  documentType: z.string(),
  fields: z.array(field),
  checks: z.array(z.object({ rule: z.string(), verdict, evidence: z.string() })),
  // Replies that were kept before there was a `back` have none.
  quality: picture.extend({ back: picture.nullable().default(null) }),
  lines: z.array(
    z.object({
      text: z.string(),
      confidence: z.number(),
      polygon,
      cardPolygon: polygon.optional(),
      side,
      glyphs: z.array(z.never()),
    }),
  ),
  timings: z.array(z.object({ stage: z.string(), ms: z.number() })),
}) satisfies z.ZodType<Omit<StoredReply, 'kind'>>;
