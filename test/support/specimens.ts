import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Pictures that nobody here made; tests that want them are skipped where the folder is absent. */
export const specimensDir = resolve(process.env['SPECIMENS_DIR'] ?? '../shared/specimens');

/** Absolute paths of a specimens' folder, sorted; empty where it is absent. */
export function specimens(folder: string): string[] {
  const path = join(specimensDir, folder);
  return existsSync(path)
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [];
}
