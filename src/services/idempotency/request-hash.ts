import { createHash } from 'node:crypto';
import { type ReadRequest } from '../../ocr/engine.ts';

/**
 * SHA-256, hexadecimal, of what a call asks for: the type and the pictures. Not of the form's bytes: a client that
 * repeats a call makes a new boundary.
 */
export async function requestHash({ backImage, documentType, image }: ReadRequest): Promise<string> {
  const [front, back] = await Promise.all([digest(image), backImage === undefined ? undefined : digest(backImage)]);
  const hash = createHash('sha256').update(`${documentType}\n`).update(front);
  if (back) hash.update(back);
  return hash.digest('hex');
}

/** Off the server's loop: pictures are large. */
async function digest(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
}
