import { type IncomingMessage } from 'node:http';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { ApiError } from '../errors/api-error.ts';
import { filesMax, imageBytesMax, type MemoryLease, type UploadedForm } from '../upload.ts';

/**
 * Takes a multipart form into memory: text and files, in any order. Whatever is wrong is told at once, with the rest
 * of the body still unread.
 * @throws ApiError INVALID_REQUEST, IMAGE_TOO_LARGE, SERVICE_UNAVAILABLE
 */
export async function readForm(raw: IncomingMessage, lease: MemoryLease): Promise<UploadedForm> {
  const parser = createParser(raw);
  const fields = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  return await new Promise((resolve, reject) => {
    let open = true;
    const fail = (error: ApiError) => {
      if (!open) return;
      open = false;
      raw.unpipe(parser);
      // Nobody reads the rest: it flows by until it ends, or until the server has had enough of it.
      raw.resume();
      reject(error);
    };
    const names = new Set<string>();
    const claim = (name: string | undefined): name is string => {
      if (!open || name === undefined) return false;
      if (!names.has(name)) {
        names.add(name);
        return true;
      }
      fail(malformed(`The form has more than one part named ${JSON.stringify(name.slice(0, 40))}`));
      return false;
    };

    // A text that is too long is kept cut: whoever sends a picture as text is told that by the door.
    parser.on('field', (name: string | undefined, value) => {
      if (claim(name)) fields.set(name, value.trim());
    });
    parser.on('file', (name: string | undefined, stream, filename: string | undefined) => {
      stream.on('error', () => {
        fail(cutShort());
      });
      if (!claim(name)) {
        stream.resume();
        return;
      }
      collect(stream, lease, fail, (bytes) => {
        // A browser sends a file input that was left empty as a part with neither a name nor bytes.
        if (bytes.length > 0 || (filename ?? '') !== '') files.set(name, bytes);
      });
    });
    for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) {
      parser.on(limit, () => {
        fail(malformed(`The form has too many parts: at most ${filesMax} files and ${fieldsMax} text parts are taken`));
      });
    }
    parser.on('error', (error) => {
      fail(malformed(`The multipart form cannot be read: ${error instanceof Error ? error.message : 'malformed'}`));
    });
    parser.on('finish', () => {
      if (open) resolve({ fields, files });
      open = false;
    });
    raw.once('close', () => {
      if (!raw.complete) fail(cutShort());
    });

    let bytes = 0;
    raw.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > formBytesMax) fail(malformed('The form is too long'));
    });
    raw.pipe(parser);
  });
}

function createParser(raw: IncomingMessage): BusboyInstance {
  try {
    return new Busboy({
      headers: { ...raw.headers, 'content-type': raw.headers['content-type'] ?? '' },
      limits: { fileSize: imageBytesMax, files: filesMax, fields: fieldsMax, fieldSize: 16 * 1024, headerPairs: 50 },
      // A part that names a picture's type but no file name is a file all the same.
      isPartAFile: (_name, contentType = '', filename) =>
        filename !== undefined || contentType === 'application/octet-stream' || contentType.startsWith('image/'),
    });
  } catch (error) {
    throw malformed(`The multipart form cannot be read: ${error instanceof Error ? error.message : 'malformed'}`);
  }
}

function collect(
  stream: BusboyFileStream,
  lease: MemoryLease,
  fail: (error: ApiError) => void,
  done: (bytes: Uint8Array) => void,
): void {
  const chunks: Buffer[] = [];
  stream.once('limit', () => {
    // The parser goes on with a truncated file as if nothing had happened.
    fail(new ApiError('IMAGE_TOO_LARGE', { metadata: { bytesMax: imageBytesMax } }));
    chunks.length = 0;
  });
  stream.on('data', (chunk: Buffer) => {
    try {
      lease.hold(chunk.length);
      chunks.push(chunk);
    } catch (error) {
      chunks.length = 0;
      fail(error instanceof ApiError ? error : new ApiError('INTERNAL_ERROR', { cause: error }));
    }
  });
  stream.once('end', () => {
    if (!stream.truncated) done(Buffer.concat(chunks));
  });
}

const malformed = (message: string) => new ApiError('INVALID_REQUEST', { message });
const cutShort = () => malformed('The multipart form ends too early');

const fieldsMax = 20;
/** Two files of the largest size, and room for the rest. */
const formBytesMax = filesMax * imageBytesMax + 1024 * 1024;
