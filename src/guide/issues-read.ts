import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

/** What is read of each document type, by its name: the issues and sides that the table of README.md lists. */
export function issuesRead(): ReadonlyMap<string, string> {
  const readme = readFileSync(join(packageRoot(), 'README.md'), 'utf8');
  const rows = readme.matchAll(/^\| `(\w+)` +\| (.+?) +\|$/gm);
  return new Map([...rows].map(([, type = '', text = '']) => [type, text]));
}
