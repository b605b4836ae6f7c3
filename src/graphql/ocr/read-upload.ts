import { type FileUpload, type Upload } from 'graphql-upload-minimal';
import { ApiError } from '../../errors/api-error.ts';
import { imageBytesMax, type MemoryLease } from '../../upload.ts';

/**
 * Takes a file of a multipart request into memory.
 * @throws ApiError MISSING_IMAGE_FILE, IMAGE_TOO_LARGE, INVALID_REQUEST, SERVICE_UNAVAILABLE
 */
export async function readUpload(upload: Upload, lease: MemoryLease): Promise<Uint8Array> {
  const file = await part(upload);
  // One file may stand behind several aliases, but its stream can be read once.
  const reading = readings.get(file) ?? collect(file, lease);
  readings.set(file, reading);
  return await reading;
}

const readings = new WeakMap<FileUpload, Promise<Uint8Array>>();

async function part(upload: Upload): Promise<FileUpload> {
  try {
    return await upload.promise;
  } catch (cause) {
    // The library's word for a file that the `map` names and the form lacks.
    const missing = cause instanceof Error && cause.message.startsWith('File missing');
    throw missing ? new ApiError('MISSING_IMAGE_FILE', { cause }) : cutShort(cause);
  }
}

async function collect(file: FileUpload, lease: MemoryLease): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of file.createReadStream()) {
      if (!(chunk instanceof Uint8Array)) continue;
      bytes += chunk.length;
      // The library cuts a longer file off without a word, one byte behind the limit.
      if (bytes > imageBytesMax) throw tooLarge();
      lease.hold(chunk.length);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ApiError ? error : isTruncated(error) ? tooLarge() : cutShort(error);
  }
  if (bytes === 0 && !file.filename) throw new ApiError('MISSING_IMAGE_FILE');
  return Buffer.concat(chunks);
}

/** The library does say so where the whole file was there before anybody asked for it: HTTP's 413. */
function isTruncated(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, 'status') === 413;
}

function tooLarge(): ApiError {
  return new ApiError('IMAGE_TOO_LARGE', { metadata: { bytesMax: imageBytesMax } });
}

function cutShort(cause: unknown): ApiError {
  return new ApiError('INVALID_REQUEST', { message: 'The multipart request ends too early', cause });
}
