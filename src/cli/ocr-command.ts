import { readFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { loadConfig } from '../config.ts';
import { documentTypes } from '../documents/registry.ts';
import { errorCode, errorMessage } from '../errors/error-facts.ts';
import { StartupError } from '../errors/startup-error.ts';
import { usedModelDir } from '../ocr/models/models.ts';
import { OcrPool } from '../ocr/pool/pool.ts';
import { ocrReply } from '../rest/ocr-reply.ts';
import { printJson } from './print-json.ts';

const help = `
Needs no server, no key and no database. Prints what POST /api/v1/ocr answers.

Examples:
  $ pictotext ocr card.jpg --type cn_id_card
  $ pictotext ocr front.jpg --back back.jpg --type cn_id_card --details
  $ pictotext ocr page.heic --type auto`;

interface OcrOptions {
  readonly type: string;
  readonly back?: string;
  readonly details?: true;
}

export function addOcrCommand(program: Command): void {
  const types = documentTypes.map(({ type }) => type);
  program
    .command('ocr')
    .description('read one document and print its fields as JSON')
    .argument('<file>', 'JPEG, PNG, WebP, HEIC or HEIF')
    .addOption(new Option('--type <type>', 'the document type').choices([...types, 'auto']).makeOptionMandatory())
    .option('--back <file>', "the document's other side")
    .option('--details', 'add confidence, place and proof of every field')
    .addHelpText('after', help)
    .action(ocr);
}

async function ocr(file: string, { type, back, details }: OcrOptions): Promise<void> {
  const modelDir = usedModelDir(loadConfig());
  const image = await readPicture(file);
  const backImage = back === undefined ? undefined : await readPicture(back);
  // One worker has all the cores: there is one picture.
  const engine = await OcrPool.create({ workers: 1, modelDir });
  try {
    const outcome = await engine.read({ image, backImage, documentType: type });
    const include = details ? (['fields', 'checks', 'quality', 'text'] as const) : [];
    printJson(ocrReply(outcome, { auto: type === 'auto', include: new Set(include) }));
  } finally {
    await engine.close();
  }
}

async function readPicture(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    const why = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'it is a folder' : errorMessage(error);
    throw new StartupError(`Cannot read ${path}: ${why}`, { cause: error });
  }
}
