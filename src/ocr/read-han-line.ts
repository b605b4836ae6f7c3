import type { Polygon } from '../page.ts';
import { distance } from './geometry.ts';
import { mergeReadings, pitchOf } from './merge-readings.ts';
import type { Raster } from './raster.ts';
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
