import { readFile } from 'node:fs/promises';
import { type DocumentDefinition } from '../documents/define.ts';
import { documentTypes } from '../documents/registry.ts';
import { emitFile } from '../emit-file.ts';
import { code } from './markdown.ts';

const table = /^\| document type .*\n(?:\|.*\n)*/m;

/** README.md with its table of document types as the registry has them; everything else stays. */
export function emitReadme(readme: string): string {
  return readme.replace(table, () => tableOf(documentTypes));
}

/** In columns, as Prettier writes them. */
function tableOf(types: readonly DocumentDefinition[]): string {
  const rows = [['document type', 'what is read'], ...types.map(({ type, covers }) => [code(type), covers])];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const [head, ...body] = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...body].map((cells) => `| ${cells?.join(' | ')} |\n`).join('');
}

const [, script, path, ...options] = process.argv;
if (/emit-readme\.[jt]s$/.test(script ?? '') && path !== undefined)
  await emitFile(emitReadme(await readFile(path, 'utf8')), [path, ...options]);
