import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { Database } from '../../src/database.ts';

const support = (file: string) => fileURLToPath(new URL(`../support/${file}`, import.meta.url));
const children: ChildProcess[] = [];
let folder: string;

// A process starts and opens a database, which a busy machine takes its time for.
jest.setTimeout(180_000);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictotext-lock-'));
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Resolves when the other process has the database and writes to it. */
async function holdElsewhere(dataDir: string): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--import', support('run-typescript.js'), support('hold-database.js'), dataDir],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  children.push(child);
  await once(child.stdout ?? child, 'data');
  return child;
}

const open = (dataDir: string) => Database.open({ kind: 'embedded', dataDir });
const inUse = (dataDir: string) => ({
  name: 'StartupError',
  code: 'DATA_DIR_IN_USE',
  message: expect.stringContaining(`The data folder ${dataDir} is in use by another pictotext process.`),
});

it('keeps a second process off the folder, and lets the next one in the moment the first is killed', async () => {
  const dataDir = join(folder, 'shared');
  const other = await holdElsewhere(dataDir);
  await expect(open(dataDir)).rejects.toMatchObject(inUse(dataDir));

  const exited = once(other, 'exit');
  other.kill('SIGKILL');
  await exited;
  // No waiting for a lock to grow stale; and what was committed is there, killed in the middle of writing or not.
  const database = await open(dataDir);
  expect(await database.migrate()).toEqual([]);
  const [row] = await database.run((em) => em.execute<{ n: number }[]>('select count(*)::int as n from held'));
  expect(row?.n).toBeGreaterThanOrEqual(21);
  await database.close();
});

it('refuses the same folder twice in one process, under any name, and gives it back when closed', async () => {
  const dataDir = join(folder, 'once');
  const database = await open(dataDir);
  await expect(open(dataDir)).rejects.toMatchObject(inUse(dataDir));
  await expect(open(join(dataDir, '..', 'once'))).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' });
  await database.close();
  await (await open(dataDir)).close();
});

it('keeps the database to its owner, in a folder that is open to all', async () => {
  const dataDir = join(folder, 'open-to-all');
  await mkdir(dataDir, { mode: 0o755 });
  await (await open(dataDir)).close();
  expect((await stat(join(dataDir, 'db'))).mode & 0o777).toBe(0o700);
  expect(await readdir(dataDir)).toEqual(['db', 'lock']);
});

it('says in one line that a folder cannot be used', async () => {
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  await expect(open(file)).rejects.toMatchObject({
    name: 'StartupError',
    message: expect.stringMatching(/^The data folder .*a-file cannot be used: .+$/),
  });
});
