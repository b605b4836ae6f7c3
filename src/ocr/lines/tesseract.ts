import { gunzipSync } from 'node:zlib';

import type { TesseractModule } from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { z } from 'zod';

import type { PinnedFile, TesseractModel } from '../models/model-manifest.ts';
import { readPinned } from '../models/models.ts';

/** Grey pixels, row by row. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const symbolSchema = z.object({
  text: z.string(),
  /** 0 to 100. */
  confidence: z.number(),
  bbox: z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() }),
});
const wordSchema = z.object({
  /** 0 to 100: that of its worst symbol, which tells more than the symbols' own. */
  confidence: z.number(),
  symbols: z.array(symbolSchema),
});
const resultSchema = z.object({
  blocks: z.array(
    z.object({ paragraphs: z.array(z.object({ lines: z.array(z.object({ words: z.array(wordSchema) })) })) }),
  ),
});

/** A word as Tesseract tells it: its symbols in reading order, boxes in pixels. */
export type TesseractWord = z.infer<typeof wordSchema>;

type Api = InstanceType<TesseractModule['TessBaseAPI']>;

/** Its neural network alone; the packages' data hold no other engine. */
const lstmOnly = 1;
/** Page segmentation mode 13: the picture is one line, taken as it is. */
const rawLine = '13';

/**
 * Tesseract as WebAssembly, one for a thread. Program and languages are read when a line first needs them: most servers
 * never do. Nothing is fetched or written anywhere.
 */
export class Tesseract {
  readonly #program: PinnedFile;
  #module: Promise<TesseractModule> | undefined;
  readonly #languages = new Map<string, Api>();

  constructor(program: PinnedFile) {
    this.#program = program;
  }

  /** The words of a picture of one line. @throws Error where Tesseract fails; the next call starts it anew */
  async readLine(model: TesseractModel, picture: GreyPicture): Promise<readonly TesseractWord[]> {
    try {
      this.#module ??= this.#load();
      const module = await this.#module;
      const api = this.#languages.get(model.language) ?? this.#open(module, model);
      module.FS.writeFile('/input', portableGreymap(picture));
      if (api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract does not take the picture');
      if (api.Recognize(null) !== 0) throw new Error('Tesseract could not read the line');
      const { blocks } = resultSchema.parse(JSON.parse(api.GetJSONText()));
      return blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap(({ words }) => words)));
    } catch (error) {
      // WebAssembly that has failed once is in no known state.
      this.#module = undefined;
      this.#languages.clear();
      throw error;
    }
  }

  async #load(): Promise<TesseractModule> {
    const { default: load } = await import('tesseract.js-core/tesseract-core-simd-lstm.js');
    const drop = () => undefined;
    return load({ wasmBinary: readPinned(this.#program), print: drop, printErr: drop, TesseractProgress: drop });
  }

  #open(module: TesseractModule, { language, data }: TesseractModel): Api {
    const path = `/${language}.traineddata`;
    const bytes = readPinned(data);
    module.FS.writeFile(path, bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
    const api = new module.TessBaseAPI();
    if (api.Init('/', language, lstmOnly) !== 0) throw new Error(`Tesseract does not take the data of ${language}`);
    module.FS.unlink(path);
    api.SetVariable('tessedit_pageseg_mode', rawLine);
    this.#languages.set(language, api);
    return api;
  }
}

/** The simplest of the formats that Tesseract's library reads: a header and the pixels. */
function portableGreymap({ width, height, data }: GreyPicture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5 ${String(width)} ${String(height)} 255\n`, 'ascii'), data]);
}
