import type { Polygon } from '../page.ts';
import { distance } from './geometry.ts';
import { mergeReadings, pitchOf } from './merge-readings.ts';
import { cropLine, grey, type Raster } from './raster.ts';
import type { LineRecogniser, RecognisedText, Recogniser } from './recogniser.ts';

/** A line that the network reads this surely in every character, and without a hole, needs no second opinion. */
const certain = 0.97;
/** A gap between characters that another could stand in: in line heights, and in the line's usual distances. */
const [hole, holePitches] = [1.35, 1.6];

/**
 * A line of traditional Chinese or Japanese. The network was trained on simplified Chinese: it is quick and seldom wrong in
 * characters that it knows, and gives nothing, or a like one, for those that it does not. Tesseract knows them all, takes
 * ten times as long, and is wrong more often. So the network reads first, and both together where it may lack something.
 */
export async function readHanLine(
  network: Recogniser,
  tesseract: LineRecogniser,
  repertoire: ReadonlySet<string>,
  raster: Raster,
  polygon: Polygon,
): Promise<RecognisedText> {
  const [topLeft, topRight, , bottomLeft] = polygon;
  const heights = Math.max(1, distance(topLeft, topRight) / Math.max(1, distance(topLeft, bottomLeft)));
  const has = (char: string) => !/\p{Script=Han}/u.test(char) || repertoire.has(char);
  const quick = await network.recognise(raster, polygon);
  if (isWhole(quick, heights, has)) return quick;
  return mergeReadings(await tesseract.recognise(raster, polygon), quick, heights, {
    has,
    knows: (char) => network.knows(char),
    hasInk: inkOf(raster, polygon),
  });
}

function isWhole({ glyphs }: RecognisedText, heights: number, has: (char: string) => boolean): boolean {
  const places = [0, ...glyphs.map(({ at }) => at * heights), heights];
  const widest = Math.max(hole, holePitches * pitchOf(glyphs, heights));
  return (
    glyphs.length > 0 &&
    glyphs.every(({ char, confidence }) => confidence >= certain && has(char)) &&
    places.every(
      (place, index) =>
        index === 0 || place - (places[index - 1] ?? 0) < (index === 1 || index === glyphs.length + 1 ? hole : widest),
    )
  );
}

/** Rows of the copy in which a line's holes are looked at. */
const rows = 24;
/** A hole whose greys vary less than this share of the whole line's is bare ground. */
const inkShare = 0.4;

/** Tells whether there is print between two places along a line (0 to 1). */
function inkOf(raster: Raster, polygon: Polygon): (from: number, to: number) => boolean {
  const crop = cropLine(raster, polygon, rows, rows * 60);
  const pixels = grey(crop);
  const deviation = (from: number, to: number): number => {
    let [count, sum, squares] = [0, 0, 0];
    for (let y = 0; y < crop.height; y += 1) {
      for (let x = Math.max(0, from); x < Math.min(crop.width, to); x += 1) {
        const value = pixels[y * crop.width + x] ?? 0;
        count += 1;
        sum += value;
        squares += value * value;
      }
    }
    return count === 0 ? 0 : Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
  };
  const whole = deviation(0, crop.width);
  return (from, to) => deviation(Math.round(from * crop.width), Math.round(to * crop.width)) >= inkShare * whole;
}
