import sharp, { type Sharp } from 'sharp';

import { ApiError } from '../../errors/api-error.ts';
import type { Homography } from '../../page.ts';
import { decodeHeic } from './decode-heic.ts';
import type { Raster } from './raster.ts';
import { sniffImageType, supportedImageTypes } from './sniff-image-type.ts';

/** Pixels of the whole picture above which it is refused before any of it is decoded. */
export const imagePixelsMax = 100_000_000;
/** Shorter side in pixels below which no document can be read. */
export const imageSideMin = 64;

/** A picture as decoded for reading: EXIF orientation applied, reduced so that its long side is at most `sideMax`. */
export interface Picture {
  /** The decoded pixels. */
  readonly raster: Raster;
  /** From raster pixels to the picture's. */
  readonly toPicture: Homography;
  /** Size of the picture as it was sent, EXIF orientation applied. */
  readonly width: number;
  readonly height: number;
}

/**
 * Decodes a picture of at most `sideMax` px on its long side; JPEGs are reduced while they are decoded.
 * The content decides the format, never a name or a header.
 * @throws ApiError INVALID_IMAGE_TYPE, IMAGE_TOO_LARGE, IMAGE_TOO_SMALL, IMAGE_CORRUPTED
 */
export async function decode(bytes: Uint8Array, sideMax: number): Promise<Picture> {
  const type = sniffImageType(bytes);
  if (!type || !supportedImageTypes.includes(type)) {
    throw new ApiError('INVALID_IMAGE_TYPE', {
      metadata: { received: type ?? 'unknown', supported: supportedImageTypes },
    });
  }
  try {
    const isHeic = type === 'image/heic' || type === 'image/heif';
    const heic = isHeic ? await decodeHeic(bytes, checkSize) : null;
    const image = heic
      ? sharp(heic.data, { raw: { width: heic.width, height: heic.height, channels: 4 } })
      : sharp(bytes, { limitInputPixels: false, failOn: 'error' });
    const size = heic ?? (await orientedSize(image));
    checkSize(size.width, size.height);
    const { data, info } = await image
      .autoOrient()
      .resize({ width: sideMax, height: sideMax, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .removeAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return {
      raster: { width: info.width, height: info.height, data },
      toPicture: [size.width / info.width, 0, 0, 0, size.height / info.height, 0, 0, 0, 1],
      width: size.width,
      height: size.height,
    };
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError('IMAGE_CORRUPTED', { cause: error });
  }
}

async function orientedSize(image: Sharp): Promise<{ width: number; height: number }> {
  const { autoOrient } = await image.metadata();
  return autoOrient;
}

function checkSize(width: number, height: number): void {
  if (width * height > imagePixelsMax) {
    throw new ApiError('IMAGE_TOO_LARGE', { metadata: { width, height, pixelsMax: imagePixelsMax } });
  }
  if (Math.min(width, height) < imageSideMin) {
    throw new ApiError('IMAGE_TOO_SMALL', { metadata: { width, height, sideMin: imageSideMin } });
  }
}
