import { z } from 'zod';

import type { Script } from '../../page.ts';
import { glyphOrders } from '../lines/glyph-order.ts';

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

const named = {
  name: z.string().min(1),
  /** The scripts whose lines it reads. Where several can, the first in the manifest does; where it doubts, the others. */
  scripts: z.array(z.enum(scripts)).min(1),
};

/** A network that ends in connectionist temporal classification (CTC), as ONNX. */
export const ctcModelSchema = z.object({
  ...named,
  engine: z.literal('ctc').default('ctc'),
  model: file,
  /** One character a line, in the order of the model's classes after the blank. */
  dictionary: file,
  /** Whether the model has one more class, for the space, that the dictionary's file does not list. */
  spaceAfterDictionary: z.boolean().default(true),
  /** Input height in pixels. */
  height: z.int().min(16).max(128).default(48),
  /** Added above each line, as a share of its height: room for marks on capitals, which the detector leaves out. */
  headroom: z.number().min(0).max(0.5).default(0),
  /** The same where a capital was read whose mark may bear another; no more than above where it is less. */
  markroom: z.number().min(0).max(0.5).default(0),
  /** The same below: for dots under letters. */
  footroom: z.number().min(0).max(0.5).default(0),
  /** The same on the left and on the right: signs at the ends of a line are read by the ground around them. */
  sideroom: z.number().min(0).max(0.5).default(0),
  /** How its characters, which come from left to right, become text. */
  order: z.enum(glyphOrders).default('printed'),
  /** Whether characters stand above each other, as in Thai: it may then give two in one place. */
  stacked: z.boolean().default(false),
  /** 3: blue, green, red. 1: grey. */
  channels: z.union([z.literal(1), z.literal(3)]).default(3),
});

/** Tesseract's network for one language. It is loaded when a line first needs it. */
const tesseractModelSchema = z.object({
  ...named,
  engine: z.literal('tesseract'),
  /** Its name among Tesseract's languages, e.g. `kor`. */
  language: z.string().regex(/^[A-Za-z_]+$/),
  /** `LANGUAGE.traineddata`, or that compressed by gzip. */
  data: file,
});

const recogniserSchema = z.discriminatedUnion('engine', [ctcModelSchema, tesseractModelSchema]);

export const manifestSchema = z.object({
  detector: file,
  /** Tells a line's script and which way up it is. */
  classifier: file,
  /** Tesseract itself as WebAssembly: that of the installed package tesseract.js-core. */
  tesseract: file,
  recognisers: z.array(recogniserSchema).min(1),
});

/** A manifest in a model directory: what it replaces, and recognisers that are asked before the others of their scripts. */
export const localManifestSchema = manifestSchema
  .partial()
  .extend({ addedRecognisers: z.array(recogniserSchema).optional() })
  .strict();
export type LocalManifest = z.infer<typeof localManifestSchema>;

export type PinnedFile = z.infer<typeof file>;
export type ModelManifest = z.infer<typeof manifestSchema>;
export type RecogniserModel = z.infer<typeof recogniserSchema>;
export type CtcModel = z.infer<typeof ctcModelSchema>;
export type TesseractModel = z.infer<typeof tesseractModelSchema>;
