import { readFile, writeFile } from 'node:fs/promises';
import { printSchema } from 'graphql';
import { createSchema } from './schema.ts';

/** The schema as it is checked in at schema/schema.graphql: in its own order, which for documents is the published one. */
export async function emitSchema(): Promise<string> {
  return `# Emitted by \`npm run schema\`; edit the types under src/graphql instead.\n\n${printSchema(await createSchema())}\n`;
}

/** `npm run schema` writes the file, `npm run schema:check` fails where it is not up to date. */
async function main(path: string, check: boolean): Promise<void> {
  const emitted = await emitSchema();
  if (!check) {
    await writeFile(path, emitted);
  } else if ((await readFile(path, 'utf8')) !== emitted) {
    process.stderr.write(`${path} is not up to date. Run: npm run schema\n`);
    process.exitCode = 1;
  }
}

const [, script, path, option] = process.argv;
if (path !== undefined && /emit-schema\.[jt]s$/.test(script ?? '')) await main(path, option === '--check');
