import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { findDocument } from '../../src/documents/registry.ts';
import { optionsFor } from '../../src/ocr/document-reader.ts';
import { resolveModels } from '../../src/ocr/models/models.ts';
import { PageReader } from '../../src/ocr/page-reader.ts';
import { Stopwatch } from '../../src/ocr/stopwatch.ts';
import { recogniseType } from '../../src/readers/recognise-type.ts';
import { picture } from './measure.ts';

/** `npm run look -- de_id_card photo 17`: what was recognised on one picture of `npm run accuracy`, line by line. */
await new Command('look')
  .argument('<documentType>')
  .argument('<condition>')
  .argument('<seed>', 'any integer', Number)
  .option('--picture <file>', 'write the picture')
  .action(async (documentType: string, condition: string, seed: number, options: { picture?: string }) => {
    const definition = findDocument(documentType);
    if (!definition) throw new Error(`${documentType} is not in src/documents/types/index.ts`);
    const { jpeg } = await picture({ documentType, condition, seed });
    if (options.picture) await writeFile(options.picture, jpeg);
    const reader = await PageReader.load(resolveModels(process.env['MODEL_DIR']), 2);
    for (const { page } of await reader.readCards(jpeg, optionsFor(definition), new Stopwatch())) {
      const [likeliest] = recogniseType({ front: page });
      console.log(
        `page ${page.width} × ${page.height}: ${likeliest?.documentType ?? 'nothing'} ${likeliest?.score ?? ''}`,
      );
      for (const { text, confidence, polygon } of page.lines) {
        const [topLeft, , bottomRight] = polygon.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`);
        console.log(`${confidence.toFixed(2)} ${topLeft}-${bottomRight} ${text}`);
      }
    }
    process.exit(0);
  })
  .parseAsync();
