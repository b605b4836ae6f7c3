import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../package-root.ts';
import {
  type CtcModel,
  type LocalManifest,
  localManifestSchema,
  type ModelManifest,
  manifestSchema,
  type PinnedFile,
  type RecogniserModel,
} from './model-manifest.ts';

/** Name of the manifest in a model directory: any of its parts replaces the default one; recognisers may be added. */
export const manifestName = 'models.json';

/** The model directory that a server uses: the one that is set, else that under its data, once a model was put there. */
export function usedModelDir({
  modelDir,
  dataDir,
}: {
  modelDir: string | undefined;
  dataDir: string;
}): string | undefined {
  const own = ownModelDir(dataDir);
  return modelDir ?? (existsSync(join(own, manifestName)) ? own : undefined);
}

/** Where models go that no setting has a place for. */
export function ownModelDir(dataDir: string): string {
  return join(dataDir, 'models');
}

/**
 * The models to load: those of `models/`, with what `modelDir`'s manifest replaces and adds. File names come back absolute.
 * @throws Error whose message names the manifest and what is wrong with it
 */
export function resolveModels(modelDir: string | undefined): ModelManifest {
  const base = manifestSchema.parse(readManifest(join(packageRoot(), 'models', manifestName)));
  if (modelDir === undefined) return base;
  const { addedRecognisers = [], ...replaced } = readManifest(join(resolve(modelDir), manifestName));
  const merged = { ...base, ...replaced };
  return { ...merged, recognisers: [...addedRecognisers, ...merged.recognisers] };
}

function readManifest(path: string): AbsoluteManifest {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return absolute(localManifestSchema.parse(manifest), dirname(path));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`MODEL_DIR: ${path} cannot be used: ${why}`, { cause: error });
  }
}

/**
 * A model's bytes, after its hash was checked.
 * @throws Error that names the file: missing, or not the one that was pinned
 */
export function readPinned({ file: path, sha256 }: PinnedFile): Buffer {
  if (!existsSync(path)) throw new Error(`model file ${path} is missing`);
  const bytes = readFileSync(path);
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== sha256) throw new Error(`model file ${path} has SHA-256 ${actual}, not the pinned ${sha256}`);
  return bytes;
}

/** The characters of a recogniser's classes, in order, without the blank. */
export function readDictionary({ dictionary, spaceAfterDictionary }: CtcModel): string[] {
  const chars = readPinned(dictionary).toString('utf8').replace(/\r/g, '').replace(/\n$/, '').split('\n');
  return spaceAfterDictionary ? [...chars, ' '] : chars;
}

type AbsoluteManifest = Partial<ModelManifest> & { readonly addedRecognisers?: readonly RecogniserModel[] };

/** The same manifest with its files' paths made absolute; what it does not name is left out. */
function absolute(manifest: LocalManifest, folder: string): AbsoluteManifest {
  const at = <F extends { file: string }>(entry: F): F => ({ ...entry, file: locate(entry.file, folder) });
  const recogniserAt = (one: RecogniserModel): RecogniserModel =>
    one.engine === 'tesseract'
      ? { ...one, data: at(one.data) }
      : { ...one, model: at(one.model), dictionary: at(one.dictionary) };
  return {
    ...(manifest.detector && { detector: at(manifest.detector) }),
    ...(manifest.classifier && { classifier: at(manifest.classifier) }),
    ...(manifest.tesseract && { tesseract: at(manifest.tesseract) }),
    ...(manifest.recognisers && { recognisers: manifest.recognisers.map(recogniserAt) }),
    ...(manifest.addedRecognisers && { addedRecognisers: manifest.addedRecognisers.map(recogniserAt) }),
  };
}

/** `npm:PACKAGE/PATH` is a file of an installed package; anything else a path from the manifest's folder. */
function locate(file: string, folder: string): string {
  const [, name, path] = /^npm:((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(file) ?? [];
  if (name === undefined || path === undefined) return resolve(folder, file);
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const installed = folders.map((one) => join(one, name)).find((one) => existsSync(one));
  if (installed === undefined) throw new Error(`package ${name} is not installed`);
  return join(installed, path);
}
