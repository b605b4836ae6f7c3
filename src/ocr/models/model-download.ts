import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StartupError } from '../../errors/startup-error.ts';
import { errorCode, errorMessage } from '../../errors/error-facts.ts';
import type { OfferedFile } from './model-catalogue.ts';

/** A source that sends nothing for this long is given up. */
const silenceMaxMs = 60_000;

export interface DownloadOptions {
  /** A mirror's base URL, or a folder: the file is taken from there under its own name. Undefined: from its publisher. */
  readonly from?: string | undefined;
  readonly onProgress?: (doneBytes: number) => void;
}

/**
 * Brings an offered file to `target`: into `target.part` first, where an earlier download goes on; renamed once its size and
 * SHA-256 are the known ones. Whatever fails, `target` stays what it was.
 * @throws StartupError that says in a line what failed and whether running it again goes on from there
 */
export async function downloadModelFile(offered: OfferedFile, target: string, options: DownloadOptions): Promise<void> {
  if ((await hashOf(target)) === offered.sha256) return;
  const part = `${target}.part`;
  await mkdir(dirname(target), { recursive: true });
  let done = await sizeOf(part);
  if (done > offered.bytes) {
    await rm(part);
    done = 0;
  }
  await checkSpace(dirname(target), offered.bytes - done);
  if (done < offered.bytes) await fetchRest(offered, part, done, options);
  const actual = await hashOf(part);
  if (actual !== offered.sha256) {
    await rm(part, { force: true });
    throw new StartupError(
      `${sourceOf(offered, options.from)} has SHA-256 ${actual ?? 'none'}, not the known ${offered.sha256}. ` +
        'It was thrown away; nothing that is in use was changed.',
    );
  }
  await flush(part);
  await rename(part, target);
}

/** Where the file comes from: a URL, or a path. */
function sourceOf({ url }: OfferedFile, from: string | undefined): string {
  const name = basename(new URL(url).pathname);
  if (from === undefined) return url;
  return isWebUrl(from) ? `${from.replace(/\/+$/, '')}/${name}` : join(from, name);
}

function isWebUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

async function fetchRest(offered: OfferedFile, part: string, had: number, options: DownloadOptions): Promise<void> {
  const source = sourceOf(offered, options.from);
  const silence = new AbortController();
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(new Error(`nothing came for ${silenceMaxMs / 1000} s`)), silenceMaxMs);
  };
  let timer: NodeJS.Timeout | undefined;
  let done = had;
  heard();
  try {
    const { body, from } = await openSource(source, had, silence.signal);
    done = from;
    const counter = new Transform({
      transform: (chunk: Buffer, _, next) => {
        heard();
        done += chunk.length;
        options.onProgress?.(Math.min(done, offered.bytes));
        next(done > offered.bytes ? new Error('it is longer than it should be') : null, chunk);
      },
    });
    await pipeline(body, counter, createWriteStream(part, { flags: from > 0 ? 'a' : 'w' }), { signal: silence.signal });
    if (done < offered.bytes) throw new Error('the connection was closed');
  } catch (error) {
    const cause = { cause: error };
    if (errorCode(error) === 'ENOSPC') {
      // A full disk would stop the server that shares it.
      await rm(part, { force: true });
      throw new StartupError(`The disk is full: ${part} was removed again. Nothing that is in use was changed.`, cause);
    }
    if (done > offered.bytes) await rm(part, { force: true });
    const kept =
      (await sizeOf(part)) > 0
        ? ` ${await sizeOf(part)} of ${offered.bytes} bytes are kept: run it again to go on.`
        : '';
    throw new StartupError(`${source} could not be fetched: ${reasonOf(error)}.${kept}`, cause);
  } finally {
    clearTimeout(timer);
  }
}

/** The source's bytes from `had` on, or from the start where it cannot go on. */
async function openSource(
  source: string,
  had: number,
  signal: AbortSignal,
): Promise<{ readonly body: Readable; readonly from: number }> {
  if (!isWebUrl(source)) {
    await stat(source);
    return { body: createReadStream(source, { start: had, signal }), from: had };
  }
  const headers = { 'accept-encoding': 'identity', ...(had > 0 && { range: `bytes=${had}-` }) };
  const response = await fetch(source, { headers, signal });
  const goesOn = response.status === 206 && response.headers.get('content-range')?.startsWith(`bytes ${had}-`) === true;
  if (had > 0 && !goesOn && response.status !== 200) {
    await response.body?.cancel();
    return openSource(source, 0, signal);
  }
  if (!response.ok || !response.body)
    throw new Error(`the answer was ${response.status} ${response.statusText}`.trim());
  return { body: Readable.fromWeb(response.body), from: goesOn ? had : 0 };
}

async function checkSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < bytes) {
    throw new StartupError(
      `There is not enough room in ${folder}: ${bytes} bytes are needed, ${bavail * bsize} are free.`,
    );
  }
}

/** SHA-256 of a file, or null where there is none. */
async function hashOf(path: string): Promise<string | null> {
  if ((await sizeOf(path)) === 0) return null;
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** 0 where there is none. */
export async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** `fetch failed` hides what failed in its cause. */
function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  return errorMessage(cause ?? error);
}
