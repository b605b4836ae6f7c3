import { readFile, writeFile } from 'node:fs/promises';

/**
 * For scripts that emit a file which is checked in: writes it, or with `--check` fails where it is not up to date.
 * @param args those of the command line: the file's path, and `--check` or nothing
 */
export async function emitFile(emitted: string, [path, option]: readonly string[]): Promise<void> {
  if (path === undefined) throw new Error('Name the file to write');
  if (option !== '--check') {
    await writeFile(path, emitted);
  } else if ((await readFile(path, 'utf8')) !== emitted) {
    process.stderr.write(`${path} is not up to date. Run: npm run schema\n`);
    process.exitCode = 1;
  }
}
