import { type IncomingMessage } from 'node:http';
import { ApiError } from '../errors/api-error.ts';

/**
 * Serves a client that sets `Content-Type: multipart/form-data` by hand and so loses the boundary: it stands in the
 * body's first line, behind two dashes (RFC 2046 §5.1.1). The header is completed, the body left as it came.
 * @throws ApiError INVALID_REQUEST where the body does not begin with a boundary
 */
export async function recoverBoundary(raw: IncomingMessage): Promise<void> {
  const given = boundaryOf(raw.headers['content-type'] ?? '');
  const boundary = given ?? boundaryOfBody(await peekFirstLine(raw));
  if (boundary === undefined) {
    throw new ApiError('INVALID_REQUEST', { message: 'The multipart form has no boundary' });
  }
  // Written anew in either case: the parsers differ in what they make of odd spacing and letter case.
  raw.headers['content-type'] = `multipart/form-data; boundary="${boundary}"`;
}

function boundaryOf(contentType: string): string | undefined {
  const match = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType);
  const boundary = match?.[1] ?? match?.[2];
  return boundary !== undefined && isBoundary(boundary) ? boundary : undefined;
}

function boundaryOfBody(head: string): string | undefined {
  const match = /^(?:\r\n)?--([^\r\n]+)(?:\r\n)?(.?)/s.exec(head);
  if (match === null) return undefined;
  const [, line = '', next = ''] = match;
  // An empty form is nothing but its closing delimiter, which ends in two dashes itself.
  const boundary = next === '' ? line.replace(/--$/, '') : line;
  return isBoundary(boundary) ? boundary : undefined;
}

/** RFC 2046 §5.1.1 bchars, 1 to 70 of them; a few clients go on beyond 70. */
function isBoundary(text: string): boolean {
  return /^[\w'()+,\-./:=?#$%&*!@~ ]{1,200}$/.test(text) && !text.endsWith(' ');
}

/** Reads until something stands behind the first line, and puts it all back. */
async function peekFirstLine(raw: IncomingMessage): Promise<string> {
  let head = Buffer.alloc(0);
  return await new Promise((resolve, reject) => {
    const settle = () => {
      raw.off('readable', onReadable).off('close', onClose).off('end', onClose);
    };
    const onReadable = () => {
      const chunk: unknown = raw.read();
      if (Buffer.isBuffer(chunk)) head = Buffer.concat([head, chunk]);
      const lineEnd = head.indexOf('\r\n', 2);
      const known = (lineEnd !== -1 && head.length > lineEnd + 2) || head.length > headBytesMax;
      if (!known && !raw.complete) return;
      settle();
      if (head.length > 0) raw.unshift(head);
      resolve(head.toString('latin1', 0, headBytesMax));
    };
    const onClose = () => {
      settle();
      reject(new ApiError('INVALID_REQUEST', { message: 'The multipart form is empty' }));
    };
    raw.on('readable', onReadable).once('close', onClose).once('end', onClose);
  });
}

const headBytesMax = 512;
