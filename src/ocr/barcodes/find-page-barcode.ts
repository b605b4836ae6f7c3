import type { Barcode, Homography } from '../../page.ts';
import { type BarcodeSearch, findBarcode } from './barcode-finder.ts';
import { decode, type Picture } from '../picture/decode.ts';
import { compose, inverse, projectPolygon } from '../geometry.ts';

/** Long side of the second, finer look, px. */
const fineSide = 4096;
/** How much finer it has to be to be worth its time. */
const finerMin = 1.3;

/**
 * A page's barcode, in the page's pixels: on the picture as the text was read from, then, where the search is thorough and
 * the file has more to show, in finer detail.
 * @param toPage from the picture's raster to the page
 */
export async function findPageBarcode(
  bytes: Uint8Array,
  picture: Picture,
  toPage: Homography,
  search: BarcodeSearch,
): Promise<Barcode | null> {
  const found = await findBarcode(picture.raster, search);
  if (found) return { bytes: found.bytes, polygon: projectPolygon(toPage, found.polygon) };
  if (!search.thorough || Math.max(picture.width, picture.height) < finerMin * longSide(picture)) return null;
  const fine = await decode(bytes, fineSide);
  const closer = await findBarcode(fine.raster, search);
  if (!closer) return null;
  const back = compose(toPage, compose(inverse(picture.toPicture), fine.toPicture));
  return { bytes: closer.bytes, polygon: projectPolygon(back, closer.polygon) };
}

function longSide({ raster }: Picture): number {
  return Math.max(raster.width, raster.height);
}
