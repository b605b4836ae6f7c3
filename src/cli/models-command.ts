import { Argument, type Command } from 'commander';
import { loadConfig } from '../config.ts';
import { type OfferedModel, readCatalogue } from '../ocr/models/model-catalogue.ts';
import { ModelStore } from '../ocr/models/model-store.ts';
import { ownModelDir } from '../ocr/models/models.ts';
import { DownloadProgress } from './download-progress.ts';
import { megabytes } from './megabytes.ts';
import { printJson } from './print-json.ts';

const listHelp = `
Recognisers that their publishers offer and this package does not carry. They go into MODEL_DIR, or DATA_DIR/models.

Example:
  $ pictotext models list`;

const pullHelp = `
Downloads the model, checks it against the SHA-256 known beforehand, tries it, and has it used from the next start on,
before the other recognisers of its scripts. A download that broke off goes on when it is run again.
With --from, the two files are taken from there under the names they have at their publisher.

Examples:
  $ pictotext models pull pp-ocrv5-korean
  $ pictotext models pull pp-ocrv5-thai --from https://mirror.example.org/models
  $ pictotext models pull pp-ocrv5-thai --from /media/usb/models`;

export function addModelsCommand(program: Command): void {
  const models = program.command('models').description('list and fetch recognisers for more scripts');
  models
    .command('list')
    .description('print what there is, and what is installed')
    .option('--json', 'print it as JSON')
    .addHelpText('after', listHelp)
    .action(list);
  models
    .command('pull')
    .description('download one and use it from then on')
    .addArgument(new Argument('<name>', 'as models list prints it').choices(readCatalogue().map(({ name }) => name)))
    .option('--from <url>', 'a mirror, or a folder, to take its files from')
    .addHelpText('after', pullHelp)
    .action(pull);
}

/** Where models are kept: the directory that is set, or the one under the data. */
function openStore(): ModelStore {
  const { modelDir, dataDir } = loadConfig();
  return new ModelStore(modelDir ?? ownModelDir(dataDir));
}

async function list({ json }: { readonly json?: true }): Promise<void> {
  const store = openStore();
  const models = await Promise.all(
    readCatalogue().map(async (offered) => ({ ...summary(offered), state: await store.stateOf(offered) })),
  );
  if (json) {
    printJson({ folder: store.folder, models });
    return;
  }
  const rows = [
    ['NAME', 'SCRIPTS', 'SIZE', 'LICENCE', 'STATE', 'WHAT IT IS'],
    ...models.map(({ name, scripts, bytes, licence, state, title }) => [
      name,
      scripts.join(' '),
      megabytes(bytes),
      licence,
      state,
      title,
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) {
    const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
    process.stdout.write(`${line.trimEnd()}\n`);
  }
}

function summary({ name, title, scripts, licence, model, dictionary }: OfferedModel) {
  return { name, title, scripts, licence, bytes: model.bytes + dictionary.bytes, sha256: model.sha256, url: model.url };
}

async function pull(name: string, { from }: { readonly from?: string }): Promise<void> {
  const offered = readCatalogue().find((one) => one.name === name);
  if (!offered) throw new Error(`no model ${name}`);
  const store = openStore();
  const progress = new DownloadProgress(name, offered.model.bytes, process.stderr);
  try {
    await store.pull(offered, { from, onProgress: (done) => progress.update(done) });
  } finally {
    progress.end();
  }
  process.stderr.write(`${name} is in ${store.folder}. Servers use it from their next start on.\n`);
}
