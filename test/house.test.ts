import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, dirname } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';

/**
 * The house's one way: what each room of `src/` may import, beside itself. A room is a folder, or a file of `src/`.
 * Reading down the list, imports point down.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['cli'],
  cli: [
    'app.ts',
    'back-office.ts',
    'open-database.ts',
    'rest',
    'services',
    'auth',
    'ocr',
    'documents',
    'database.ts',
    'log.ts',
    'config.ts',
    'package-root.ts',
    'errors',
  ],
  'app.ts': [
    'http',
    'back-office.ts',
    'open-database.ts',
    'services',
    'ocr',
    'documents',
    'database.ts',
    'log.ts',
    'config.ts',
    'clock.ts',
    'package-root.ts',
    'errors',
  ],
  http: [
    'guide',
    'rest',
    'graphql',
    'services',
    'auth',
    'dashboard',
    'package-root.ts',
    'upload.ts',
    'config.ts',
    'ocr',
    'errors',
  ],
  dashboard: ['chinese'],
  client: [],
  guide: [
    'chinese',
    'rest',
    'services',
    'auth',
    'ocr',
    'documents',
    'upload.ts',
    'emit-file.ts',
    'package-root.ts',
    'errors',
  ],
  rest: ['services', 'auth', 'ocr', 'documents', 'upload.ts', 'errors', 'page.ts', 'emit-file.ts'],
  graphql: ['services', 'auth', 'ocr', 'documents', 'upload.ts', 'errors', 'page.ts', 'emit-file.ts'],
  'back-office.ts': ['services', 'auth', 'database.ts', 'clock.ts'],
  'open-database.ts': ['auth', 'database.ts', 'config.ts'],
  services: ['auth', 'database.ts', 'database', 'entities', 'ocr', 'clock.ts', 'errors'],
  auth: ['database.ts', 'entities', 'clock.ts', 'errors'],
  'database.ts': ['database', 'errors'],
  database: ['entities', 'errors', '../migrations'],
  entities: [],
  ocr: ['chinese', 'readers', 'documents', 'errors', 'page.ts', 'package-root.ts'],
  readers: ['documents', 'errors', 'page.ts'],
  documents: ['chinese', 'errors', 'page.ts'],
  'log.ts': ['config.ts'],
  'config.ts': ['errors'],
  'upload.ts': ['errors'],
  chinese: [],
  'page.ts': [],
  'emit-file.ts': [],
  'package-root.ts': [],
  'clock.ts': [],
  errors: [],
};

/** The packages that data and pure functions may use: none of them reads a file, a clock or a network. */
const purePackages = ['mrz', 'stdnum', 'iso-3166-1', 'zod'];

interface Source {
  /** From `src/`, e.g. `rest/routes.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const root = resolve('src');
let sources: Source[];

beforeAll(async () => {
  const names = await readdir(root, { recursive: true });
  sources = await Promise.all(names.filter((name) => /\.tsx?$/.test(name)).map(read));
});

async function read(path: string): Promise<Source> {
  const text = await readFile(join(root, path), 'utf8');
  const pattern = /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
  return { path, text, imports: [...text.matchAll(pattern)].map(([, from, bare]) => from ?? bare ?? '') };
}

/** `rest/routes.ts` is in `rest`, `app.ts` in itself, a file outside `src/` in its folder from there. */
function roomOf(path: string): string {
  const parts = path.split(/[\\/]/);
  return parts[0] === '..' ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

describe('the house', () => {
  it('has no room that the list does not know', () => {
    expect([...new Set(sources.map(({ path }) => roomOf(path)))].filter((room) => !(room in mayImport))).toEqual([]);
  });

  it('imports one way', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => relative(root, resolve(root, dirname(path), specifier)))
        .filter((target) => roomOf(target) !== roomOf(path) && !mayImport[roomOf(path)]?.includes(roomOf(target)))
        .map((target) => `${path} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps documents and readers pure', () => {
    const wrong = sources
      .filter(({ path }) => ['documents', 'readers'].includes(roomOf(path)))
      .flatMap(({ path, imports }) =>
        imports
          .filter((specifier) => !specifier.startsWith('.') && !purePackages.includes(specifier.split('/')[0] ?? ''))
          .map((specifier) => `${path} -> ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it('keeps the ORM behind services, auth and the database', () => {
    const rooms = ['services', 'auth', 'database.ts', 'database', 'entities'];
    const wrong = sources.filter(
      ({ path, imports }) => !rooms.includes(roomOf(path)) && imports.some((each) => each.startsWith('@mikro-orm/')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('reads the environment in config.ts alone', () => {
    const readers = sources.filter(({ text }) => text.includes('process.env')).map(({ path }) => path);
    expect(readers).toEqual(['config.ts']);
  });
});
