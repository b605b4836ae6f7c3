import { findDocument } from '../src/documents/registry.ts';
import { optionsFor } from '../src/ocr/document-reader.ts';
import { resolveModels } from '../src/ocr/models.ts';
import { PageReader } from '../src/ocr/page-reader.ts';
import { Stopwatch } from '../src/ocr/stopwatch.ts';
import { readMrzs } from '../src/readers/mrz/read-mrz.ts';
import { picture } from './accuracy/measure.ts';
const [, , documentType = '', condition = '', seed = ''] = process.argv;
const definition = findDocument(documentType)!;
const { jpeg } = await picture({ documentType, condition, seed: Number(seed) });
const reader = await PageReader.load(resolveModels(undefined), 2);
for (const { page } of await reader.readCards(jpeg, optionsFor(definition), new Stopwatch())) {
  for (const r of readMrzs(page, { today: '2026-06-15', formats: definition.mrz?.formats ?? [] })) {
    console.log(r.format, r.documentCode, JSON.stringify(r.box), r.checks.map((c) => `${c.name} ${c.holds}`).join());
    for (const [k, v] of r.values) console.log('  ', k, v.value, v.verdict, v.raw);
  }
}
process.exit(0);
