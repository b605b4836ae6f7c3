import type { Polygon, Script } from '../../page.ts';
import { slicePolygon } from '../../readers/geometry.ts';
import { distance } from '../geometry.ts';
import type { OnnxModel } from '../models/onnx-model.ts';
import { cropLine, type Normalisation, type Raster, toTensor } from '../picture/raster.ts';

/** What the network tells apart (train/classify.py): each upright, then each upside down. Hani: Chinese characters alone. */
const classes = ['Latn', 'Hani', 'Jpan', 'Kore', 'Thai', 'Arab', 'Beng', 'Deva'] as const;
export type ScriptClass = (typeof classes)[number];

const normalisation: Normalisation = { channels: ['grey'], mean: [0.5], std: [0.5] };
/** The network's input, and the longest part of a line that it is shown. */
const [height, widthMax, widthMin] = [40, 320, 48];
/** A page is turned as a whole: the longest lines are asked one by one until one way leads by so many sure votes. */
const lead = 2.5;
const votersMax = 12;
/** The mean vote, of 1 for all lines surely the same way, below which the classifier does not know of a page of few lines. */
const agreeing = 0.6;
/** A page's script is asked of more lines: the longest of a paper may all be in English. */
const witnessesMax = 16;
/** A line counts for the script that it is this surely in. */
const sure = 0.6;
/** A script stands on a page that this share of its sure lines is in. */
const presentShare = 0.12;

/** Japanese papers have many lines without kana; of a Chinese one, a line may be taken for kana. */
const kanaShare = 0.2;

/** Tells which script a line is in, and whether it stands upright. */
export class LineClassifier {
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
    const voters = longest(lines, votersMax);
    for (const line of voters) {
      const { upright, turned } = await this.#look(raster, line);
      vote += sum(turned) - sum(upright);
      if (Math.abs(vote) >= lead) return vote > 0;
    }
    return Math.abs(vote) < agreeing * voters.length ? null : vote > 0;
  }

  /** The scripts of upright lines, for `ReadOptions`: the one beside Latin first. Latin alone where none is told. */
  async scriptsOf(raster: Raster, lines: readonly Polygon[]): Promise<Script[]> {
    const counts = new Map<ScriptClass, number>();
    for (const line of longest(lines, witnessesMax)) {
      const { upright, turned } = await this.#look(raster, line);
      const shares = upright.map((share, index) => share + (turned[index] ?? 0));
      const best = shares.indexOf(Math.max(...shares));
      const script = classes[best];
      if (script && (shares[best] ?? 0) >= sure) counts.set(script, (counts.get(script) ?? 0) + 1);
    }
    return scriptsAmong(counts);
  }

  async #look(raster: Raster, line: Polygon): Promise<{ upright: number[]; turned: number[] }> {
    const crop = cropLine(raster, start(line), height, widthMax);
    const width = Math.max(widthMin, Math.ceil(crop.width / 4) * 4);
    const { data } = await this.#model.run(toTensor(crop, width, height, normalisation), [1, 1, height, width]);
    const shares = [...data];
    return { upright: shares.slice(0, classes.length), turned: shares.slice(classes.length) };
  }
}

/** Numbers and English stand on papers of every script, so the one seen most of the others comes first. */
export function scriptsAmong(counts: ReadonlyMap<ScriptClass, number>): Script[] {
  const total = [...counts.values()].reduce((all, count) => all + count, 0);
  const present = [...counts].filter(([, count]) => count >= presentShare * total).sort((a, b) => b[1] - a[1]);
  const [kana, hani] = [counts.get('Jpan') ?? 0, counts.get('Hani') ?? 0];
  const isJapanese = kana > 0 && kana >= kanaShare * (kana + hani);
  const scripts = present.flatMap(([script]): Script[] =>
    script === 'Latn' ? [] : [script === 'Hani' || script === 'Jpan' ? (isJapanese ? 'Jpan' : 'Hans') : script],
  );
  const hasLatin = present.some(([script]) => script === 'Latn');
  return [...new Set<Script>(hasLatin || scripts.length === 0 ? [...scripts, 'Latn'] : scripts)];
}

function longest(lines: readonly Polygon[], count: number): readonly Polygon[] {
  const length = ([tl, tr]: Polygon) => distance(tl, tr);
  return [...lines].sort((a, b) => length(b) - length(a)).slice(0, count);
}

/** The first part of a line, no longer than the network's input is wide for its height. */
function start(line: Polygon): Polygon {
  const [tl, tr, , bl] = line;
  return slicePolygon(line, 0, Math.min(1, (distance(tl, bl) * (widthMax / height)) / Math.max(1, distance(tl, tr))));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
