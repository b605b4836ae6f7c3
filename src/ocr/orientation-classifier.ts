import type { Polygon, Script } from '../page.ts';
import { distance } from './geometry.ts';
import type { OnnxModel } from './onnx-model.ts';
import { cropLine, type Normalisation, type Raster, toTensor } from './raster.ts';
import type { RecogniseLine } from './shared-lines.ts';

const normalisation: Normalisation = { channels: [2, 1, 0], mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] };
/** The classifier's input, and the part of a longer line that it is shown. */
const [width, height] = [192, 48];
/** A page is turned as a whole: a few of its longest lines are enough to ask. */
const votersMax = 5;

/** A lead in confidence that no further line would overturn: some recognisers take 50 ms a line. */
const decided = 0.5;

/** The mean vote, of 1 for all lines surely the same way, below which the classifier does not know. */
const agreeing = 0.6;

/** Scripts whose letters the classifier knows; it takes upright Thai and Bengali for text upside down. */
export const knownUpright: ReadonlySet<Script> = new Set(['Latn', 'Hans', 'Hant', 'Jpan', 'Kore']);

/** Tells upright text from text that stands upside down. */
export class OrientationClassifier {
  readonly #model: OnnxModel;

  constructor(model: OnnxModel) {
    this.#model = model;
  }

  /**
   * Whether the page that these lines stand on is upside down; null where the lines do not agree: the fillers of a
   * machine-readable zone look the same both ways.
   */
  async isUpsideDown(raster: Raster, lines: readonly Polygon[]): Promise<boolean | null> {
    let vote = 0;
    const asked = voters(lines);
    for (const line of asked) {
      const crop = cropLine(raster, start(line), height, width);
      const { data } = await this.#model.run(toTensor(crop, width, height, normalisation), [1, 3, height, width]);
      vote += (data[1] ?? 0) - (data[0] ?? 0);
    }
    return Math.abs(vote) < agreeing * asked.length ? null : vote > 0;
  }
}

/** Whether the recogniser is surer of these lines upside down: for what the classifier does not know. */
export async function readsBetterTurned(
  raster: Raster,
  lines: readonly Polygon[],
  recognise: RecogniseLine,
): Promise<boolean> {
  let vote = 0;
  for (const [tl, tr, br, bl] of voters(lines)) {
    const upright = await recognise(raster, [tl, tr, br, bl]);
    const turned = await recognise(raster, [br, bl, tl, tr]);
    vote += turned.confidence - upright.confidence;
    if (Math.abs(vote) >= decided) break;
  }
  return vote > 0;
}

/** The longest lines, as many as are asked. */
function voters(lines: readonly Polygon[]): readonly Polygon[] {
  const length = ([tl, tr]: Polygon) => distance(tl, tr);
  return [...lines].sort((a, b) => length(b) - length(a)).slice(0, votersMax);
}

/** The first part of a line, no longer than the classifier's input is wide for its height. */
function start([tl, tr, br, bl]: Polygon): Polygon {
  const part = Math.min(1, (distance(tl, bl) * (width / height)) / Math.max(1, distance(tl, tr)));
  const along = (from: typeof tl, to: typeof tl) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  });
  return [tl, along(tl, tr), along(bl, br), bl];
}
