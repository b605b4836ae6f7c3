import { printSchema } from 'graphql';
import { emitFile } from '../emit-file.ts';
import { createSchema } from './schema.ts';

/** The schema as it is checked in at schema/schema.graphql: in its own order, which for documents is the published one. */
export async function emitSchema(): Promise<string> {
  return `# Emitted by \`npm run schema\`; edit the types under src/graphql instead.\n\n${printSchema(await createSchema())}\n`;
}

const [, script, ...args] = process.argv;
if (/emit-schema\.[jt]s$/.test(script ?? '')) await emitFile(await emitSchema(), args);
