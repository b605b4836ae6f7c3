import { type DocumentDefinition } from '../documents/define.ts';
import { describeField, objectNameOf } from '../documents/describe-document-type.ts';
import { documentTypes } from '../documents/registry.ts';
import { emitFile } from '../emit-file.ts';
import { catalogue } from '../errors/catalogue.ts';

/** What the TypeScript client knows of the contract, as it is checked in: the reasons, and each document's fields. */
export function emitClientTypes(): string {
  return [
    '// Emitted by `npm run schema` from the registry of document types and the catalogue of errors; do not edit.\n',
    `/** Why the server refuses a call: the codes of its errors. */\nexport const reasons = ${list(Object.keys(catalogue))} as const;\n`,
    ...documentTypes.map(documentInterface),
    `/** The fields of each document type. */\nexport interface DocumentFields {\n${documentTypes.map(({ type }) => `  readonly ${type}: ${objectNameOf(type)};\n`).join('')}}\n`,
  ].join('\n');
}

function list(words: readonly string[]): string {
  return `[\n${words.map((word) => `  '${word}',\n`).join('')}]`;
}

function documentInterface({ type, title, fields }: DocumentDefinition): string {
  const properties = Object.entries(fields).map(
    ([name, definition]) => `  /** ${comment(describeField(definition))} */\n  readonly ${name}: string | null;\n`,
  );
  return `/** ${comment(`${title} (\`${type}\`). Null: not on the picture, or not read.`)} */\nexport interface ${objectNameOf(type)} {\n${properties.join('')}}\n`;
}

/** Nothing in it ends the comment. */
function comment(text: string): string {
  return text.replaceAll('*/', '* /');
}

const [, script, ...args] = process.argv;
if (/emit-client-types\.[jt]s$/.test(script ?? '')) await emitFile(emitClientTypes(), args);
