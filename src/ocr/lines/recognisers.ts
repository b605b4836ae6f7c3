import type { Polygon, Script } from '../../page.ts';
import { readMixedLine } from './line-router.ts';
import type { ModelManifest, PinnedFile, RecogniserModel } from '../models/model-manifest.ts';
import { readDictionary } from '../models/models.ts';
import type { OnnxModel } from '../models/onnx-model.ts';
import type { Raster } from '../picture/raster.ts';
import { type LineRecogniser, type RecognisedText, Recogniser, type RecogniserOptions } from './recogniser.ts';
import { repertoireOf } from './repertoire.ts';
import { Tesseract } from './tesseract.ts';
import { TesseractRecogniser } from './tesseract-recogniser.ts';

/** Widest recogniser input, px: an MRZ line of 44 characters is some 30 times as long as high. */
const lineWidthMax = 1600;
/** A reading below this is worth a second opinion, if there is one. */
const sureEnough = 0.8;

/** The recognisers of every script, in the order in which they are asked. */
export class Recognisers {
  readonly #byScript = new Map<Script, LineRecogniser[]>();

  private constructor() {}

  /** @throws Error that names a model file which is missing or is not the one pinned */
  static async load(
    { recognisers, tesseract: program }: ModelManifest,
    load: (pinned: PinnedFile) => Promise<OnnxModel>,
  ): Promise<Recognisers> {
    const all = new Recognisers();
    const tesseract = new Tesseract(program);
    for (const model of recognisers) {
      const reads = await recogniserOf(model, tesseract, load);
      for (const script of model.scripts) {
        all.#byScript.set(script, [...(all.#byScript.get(script) ?? []), reads(script)]);
      }
    }
    return all;
  }

  /**
   * One line's text on a document of these scripts, the main one first. With Latin among several, each line or part of one
   * is read in the script that it is written in. Empty where no recogniser reads them.
   */
  async recognise(scripts: readonly Script[], raster: Raster, polygon: Polygon): Promise<RecognisedText> {
    const latin = this.#byScript.get('Latn')?.[0];
    const others = scripts.filter((script) => script !== 'Latn');
    if (!latin || others.length === 0 || others.length === scripts.length)
      return this.#surest(scripts, raster, polygon);
    const other: LineRecogniser = { recognise: (...line) => this.#surest(others, ...line) };
    return readMixedLine(latin, other, raster, polygon, others[0] === 'Arab');
  }

  /** By the scripts' first recogniser; by the further ones too while the reading is in doubt, and then the surest. */
  async #surest(scripts: readonly Script[], raster: Raster, polygon: Polygon): Promise<RecognisedText> {
    const asked = [...new Set(scripts.flatMap((script) => this.#byScript.get(script) ?? []))];
    let best: RecognisedText = { text: '', confidence: 0, glyphs: [] };
    for (const recogniser of asked) {
      const read = await recogniser.recognise(raster, polygon);
      if (read.confidence > best.confidence) best = read;
      if (best.confidence >= sureEnough) break;
    }
    return best;
  }
}

/** What reads a script's lines. A network that reads several scripts gives of each what its papers hold. */
async function recogniserOf(
  model: RecogniserModel,
  program: Tesseract,
  load: (pinned: PinnedFile) => Promise<OnnxModel>,
): Promise<(script: Script) => LineRecogniser> {
  if (model.engine === 'tesseract') {
    const recogniser = new TesseractRecogniser(program, model);
    return () => recogniser;
  }
  const network = await load(model.model);
  const options: RecogniserOptions = {
    dictionary: readDictionary(model),
    height: model.height,
    headroom: model.headroom,
    markroom: model.markroom,
    footroom: model.footroom,
    sideroom: model.sideroom,
    order: model.order,
    stacked: model.stacked,
    maxWidth: lineWidthMax,
    normalisation:
      model.channels === 1
        ? { channels: ['grey'], mean: [0.5], std: [0.5] }
        : { channels: [2, 1, 0], mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] },
  };
  return (script) => new Recogniser(network, { ...options, has: repertoireOf(script) });
}
