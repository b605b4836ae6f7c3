/**
 * Records what the engine reads on a picture, as a fixture for the readers' tests:
 *   npm run record -- PICTURE OUT.json [SCRIPTS]
 * SCRIPTS are those on the page (Hans, or Thai,Latn …); default Hans.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { resolveModels } from '../../src/ocr/models/models.ts';
import { PageReader } from '../../src/ocr/page-reader.ts';
import { Stopwatch } from '../../src/ocr/stopwatch.ts';
import type { Script } from '../../src/page.ts';

const [picture, out, script = 'Hans'] = process.argv.slice(2);
if (picture === undefined || out === undefined) {
  process.stderr.write('usage: npm run record -- PICTURE OUT.json [SCRIPTS]\n');
  process.exit(2);
}
const reader = await PageReader.load(resolveModels(process.env['MODEL_DIR']), 2);
const { page } = await reader.read(
  readFileSync(picture),
  { scripts: script.split(',') as Script[], side: 960 },
  new Stopwatch(),
);
// Three decimals are finer than any reader looks; more would only make the fixtures long.
const rounded = JSON.stringify(page, (_key, value: unknown) =>
  typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
);
// One line of text a row, so that a changed fixture can be read in a diff.
writeFileSync(out, rounded.replaceAll('{"text"', '\n{"text"') + '\n');
for (const line of page.lines) process.stdout.write(`${line.confidence.toFixed(2)} ${line.text}\n`);
