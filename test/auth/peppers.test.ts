import { createHmac } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readOrMakePepper } from '../../src/auth/pepper-file.ts';
import { Peppers } from '../../src/auth/peppers.ts';

const older = 'older-pepper-0123456789abcdef0123';
const newer = 'newer-pepper-0123456789abcdef0123';

describe('Peppers', () => {
  it('hashes with HMAC-SHA-256 under the newest', () => {
    const { hash } = new Peppers([newer, older]).hash('sk_test_x');
    expect(hash).toBe(createHmac('sha256', newer).update('sk_test_x').digest('hex'));
  });

  it('finds what an older one hashed', () => {
    const stored = new Peppers([older]).hash('sk_test_x');
    expect(new Peppers([newer, older]).candidates('sk_test_x')).toContainEqual(stored);
    expect(new Peppers([newer]).candidates('sk_test_x')).not.toContainEqual(stored);
  });

  it('is told apart by an id that does not hold it', () => {
    const [one, two] = new Peppers([newer, older]).ids;
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(one).not.toBe(two);
    expect(new Peppers([newer]).ids).toEqual([one]);
  });
});

describe('readOrMakePepper', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pictotext-pepper-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('makes one for all that ask at once, readable by its owner alone, and keeps it', async () => {
    const dataDir = join(folder, 'new');
    const peppers = await Promise.all(Array.from({ length: 8 }, () => readOrMakePepper(dataDir)));
    expect(new Set(peppers).size).toBe(1);
    expect(peppers[0]).toMatch(/^[0-9a-f]{64}$/);
    expect((await stat(join(dataDir, 'key-pepper'))).mode & 0o777).toBe(0o600);
    expect(await readdir(dataDir)).toEqual(['key-pepper']);
    expect(await readOrMakePepper(dataDir)).toBe((await readFile(join(dataDir, 'key-pepper'), 'utf8')).trim());
  });
});

it('a pepper file that lost its content is refused, not used', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'pictotext-pepper-'));
  await writeFile(join(dataDir, 'key-pepper'), '\n');
  await expect(readOrMakePepper(dataDir)).rejects.toMatchObject({
    name: 'StartupError',
    message: expect.stringContaining(join(dataDir, 'key-pepper')),
  });
  await rm(dataDir, { recursive: true });
});
