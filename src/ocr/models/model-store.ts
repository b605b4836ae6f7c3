import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorMessage } from '../../errors/error-facts.ts';
import { StartupError } from '../../errors/startup-error.ts';
import type { OfferedModel } from './model-catalogue.ts';
import { downloadModelFile, type DownloadOptions, sizeOf } from './model-download.ts';
import {
  type CtcModel,
  ctcModelSchema,
  type LocalManifest,
  localManifestSchema,
  type RecogniserModel,
} from './model-manifest.ts';
import { manifestName, readDictionary, readPinned } from './models.ts';
import { OnnxModel } from './onnx-model.ts';

export type ModelState = 'installed' | 'partly downloaded' | 'not installed';

/** A model directory: its files, and the manifest that says which of them are used. */
export class ModelStore {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async stateOf(offered: OfferedModel): Promise<ModelState> {
    const entry = (await this.#readManifest()).addedRecognisers?.find(({ name }) => name === offered.name);
    const files = filesOf(offered);
    const isUsed = isCtc(entry) && entry.model.file === files.model && entry.dictionary.file === files.dictionary;
    if (isUsed && Object.values(files).every((file) => existsSync(join(this.folder, file)))) return 'installed';
    const parts = await Promise.all(Object.values(files).map((file) => sizeOf(join(this.folder, `${file}.part`))));
    return parts.some((size) => size > 0) ? 'partly downloaded' : 'not installed';
  }

  /**
   * Downloads a model, tries it, and has the manifest name it: servers that are started from then on use it.
   * @throws StartupError whatever fails; what was installed stays so
   */
  async pull(offered: OfferedModel, options: DownloadOptions): Promise<void> {
    const manifest = await this.#readManifest();
    const files = filesOf(offered);
    const { dictionary, model } = offered;
    // The small one first: what is wrong with a source shows at once.
    await downloadModelFile(dictionary, join(this.folder, files.dictionary), { from: options.from });
    await downloadModelFile(model, join(this.folder, files.model), options);
    const entry = ctcModelSchema.parse({
      name: offered.name,
      scripts: offered.scripts,
      model: { file: files.model, sha256: model.sha256 },
      dictionary: { file: files.dictionary, sha256: dictionary.sha256 },
      ...offered.recogniser,
    });
    await this.#tryOut(entry);
    const others = (manifest.addedRecognisers ?? []).filter(({ name }) => name !== offered.name);
    const former = (manifest.addedRecognisers ?? []).find(({ name }) => name === offered.name);
    await this.#writeManifest({ ...manifest, addedRecognisers: [entry, ...others] });
    // Files of an earlier catalogue's version: their names tell them apart.
    for (const { file } of isCtc(former) ? [former.model, former.dictionary] : []) {
      if (!Object.values(files).includes(file) && !file.includes('/'))
        await rm(join(this.folder, file), { force: true });
    }
  }

  /** Whether the model loads, and gives one class for each character: else it would read nonsense, or stop the server. */
  async #tryOut(entry: CtcModel): Promise<void> {
    const at = <F extends { file: string }>(pinned: F) => ({ ...pinned, file: join(this.folder, pinned.file) });
    const expected = readDictionary({ ...entry, dictionary: at(entry.dictionary) }).length + 1;
    try {
      const model = await OnnxModel.load(readPinned(at(entry.model)), 1);
      const width = 320;
      const dims = [1, entry.channels, entry.height, width];
      const blank = new Float32Array(entry.channels * entry.height * width);
      const [, , classes] = (await model.run(blank, dims)).dims;
      if (classes !== expected) throw new Error(`it has ${classes} classes, its dictionary makes ${expected}`);
    } catch (error) {
      throw new StartupError(`The model ${entry.name} cannot be used here: ${errorMessage(error)}. It stays unused.`, {
        cause: error,
      });
    }
  }

  async #readManifest(): Promise<LocalManifest> {
    const path = join(this.folder, manifestName);
    if (!existsSync(path)) return {};
    try {
      const content: unknown = JSON.parse(await readFile(path, 'utf8'));
      return localManifestSchema.parse(content);
    } catch (error) {
      throw new StartupError(`${path} cannot be used, so nothing was changed: ${errorMessage(error)}`, {
        cause: error,
      });
    }
  }

  async #writeManifest(manifest: LocalManifest): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, manifestName);
    const file = await open(`${path}.new`, 'w');
    try {
      await file.writeFile(`${JSON.stringify(manifest, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.new`, path);
  }
}

function isCtc(entry: RecogniserModel | undefined): entry is CtcModel {
  return entry?.engine === 'ctc';
}

/** Named for what is in them: another version of a model never takes the place of one that is in use. */
function filesOf({ name, model, dictionary }: OfferedModel): { model: string; dictionary: string } {
  return {
    model: `${name}-${model.sha256.slice(0, 8)}.onnx`,
    dictionary: `${name}-${dictionary.sha256.slice(0, 8)}.txt`,
  };
}
