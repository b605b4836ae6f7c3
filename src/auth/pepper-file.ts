import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../errors/error-facts.ts';
import { StartupError } from '../errors/startup-error.ts';

const pepperLengthMin = 32;

/**
 * The pepper of an installation whose KEY_PEPPER is not set: made once, kept in the data folder, readable by its owner
 * alone. Whoever backs up the database backs this up too: without it every key is void.
 */
export async function readOrMakePepper(dataDir: string): Promise<string> {
  const path = join(dataDir, 'key-pepper');
  const existing = await readIfThere(path);
  if (existing !== undefined) return existing;

  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  // Written aside and linked into place: of two servers that start together one wins, and neither reads half a file.
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    await link(draft, path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return readPepper(path);
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readPepper(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** @throws StartupError the file is there and holds no pepper */
async function readPepper(path: string): Promise<string> {
  const pepper = (await readFile(path, 'utf8')).trim();
  if (pepper.length >= pepperLengthMin) return pepper;
  throw new StartupError(`${path} holds no pepper: restore it from a backup, or set KEY_PEPPER.`);
}
