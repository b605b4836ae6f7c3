import { builtIn } from './built-in.ts';

/**
 * A picture: its bytes, a stream of them (of the web or of Node), or, in Node, a file's path. JPEG, PNG, WebP, HEIC or
 * HEIF; at most 10 MiB.
 */
export type Picture =
  Blob | ArrayBuffer | ArrayBufferView | string | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** All of it: an attempt that failed is made again with the same bytes. @throws what reading the file or stream throws */
export async function blobOf(picture: Picture): Promise<Blob> {
  if (typeof picture === 'string') return new Blob([await readFile(picture)]);
  if (picture instanceof Blob) return picture;
  if (ArrayBuffer.isView(picture)) return new Blob([bytesOf(picture)]);
  if (picture instanceof ArrayBuffer) return new Blob([picture]);
  // Not every browser's streams can be iterated.
  if ('getReader' in picture) return await new Response(picture).blob();
  const chunks: Bytes[] = [];
  for await (const chunk of picture) chunks.push(bytesOf(chunk));
  return new Blob(chunks);
}

type Bytes = Uint8Array<ArrayBuffer>;

/** A copy: what the caller writes into it meanwhile is not sent. */
function bytesOf({ buffer, byteLength, byteOffset }: ArrayBufferView): Bytes {
  return new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength));
}

async function readFile(path: string): Promise<Bytes> {
  const files = await builtIn<{ readFile(path: string): Promise<Bytes> }>('node:fs/promises');
  return await files.readFile(path);
}
