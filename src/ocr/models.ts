import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import type { Script } from '../page.ts';
import { glyphOrders } from './glyph-order.ts';

/** A model's file (a path from the manifest's folder, or `npm:PACKAGE/PATH`), and the hash without which it is not loaded. */
const file = z.object({ file: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export const scripts = [
  'Latn',
  'Hans',
  'Hant',
  'Jpan',
  'Kore',
  'Thai',
  'Arab',
  'Beng',
  'Deva',
] as const satisfies Script[];

export const recogniserSchema = z.object({
  name: z.string().min(1),
  /** The scripts whose lines it reads. Where several can, the first in the manifest does; where it doubts, the others. */
  scripts: z.array(z.enum(scripts)).min(1),
  model: file,
  /** One character a line, in the order of the model's classes after the blank. */
  dictionary: file,
  /** Whether the model has one more class, for the space, that the dictionary's file does not list. */
  spaceAfterDictionary: z.boolean().default(true),
  /** Input height in pixels. */
  height: z.int().min(16).max(128).default(48),
  /** Added above each line, as a share of its height: room for marks on capitals, which the detector leaves out. */
  headroom: z.number().min(0).max(0.5).default(0),
  /** How its characters, which come from left to right, become text. */
  order: z.enum(glyphOrders).default('printed'),
  /** Whether characters stand above each other, as in Thai: it may then give two in one place. */
  stacked: z.boolean().default(false),
  /** 3: blue, green, red. 1: grey. */
  channels: z.union([z.literal(1), z.literal(3)]).default(3),
});

const manifestSchema = z.object({ detector: file, orientation: file, recognisers: z.array(recogniserSchema).min(1) });

/** A manifest in a model directory: what it replaces, and recognisers that are asked before the others of their scripts. */
export const localManifestSchema = manifestSchema
  .partial()
  .extend({ addedRecognisers: z.array(recogniserSchema).optional() })
  .strict();
export type LocalManifest = z.infer<typeof localManifestSchema>;

export type PinnedFile = z.infer<typeof file>;
export type ModelManifest = z.infer<typeof manifestSchema>;
export type RecogniserModel = ModelManifest['recognisers'][number];

/** Name of the manifest in a model directory: any of its three parts replaces the default one; recognisers may be added. */
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
export function readDictionary({ dictionary, spaceAfterDictionary }: RecogniserModel): string[] {
  const chars = readPinned(dictionary).toString('utf8').replace(/\r/g, '').replace(/\n$/, '').split('\n');
  return spaceAfterDictionary ? [...chars, ' '] : chars;
}

type AbsoluteManifest = Partial<ModelManifest> & { readonly addedRecognisers?: readonly RecogniserModel[] };

/** The same manifest with its files' paths made absolute; what it does not name is left out. */
function absolute(manifest: LocalManifest, folder: string): AbsoluteManifest {
  const at = <F extends { file: string }>(entry: F): F => ({ ...entry, file: locate(entry.file, folder) });
  const recogniserAt = (one: RecogniserModel) => ({ ...one, model: at(one.model), dictionary: at(one.dictionary) });
  return {
    ...(manifest.detector && { detector: at(manifest.detector) }),
    ...(manifest.orientation && { orientation: at(manifest.orientation) }),
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

/** The package's own folder, whether this runs from `src/` or from `dist/`. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
