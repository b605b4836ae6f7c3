import sharp from 'sharp';

import type { Homography } from '../../page.ts';
import type { Picture } from '../picture/decode.ts';
import { compose } from '../geometry.ts';

/** What shows beside a turned picture: neither text nor paper. */
const background = { r: 128, g: 128, b: 128 };

/** The picture turned by −`lean` (clockwise radians), so that what leaned by `lean` lies straight; nothing is cut off. */
export async function straighten(picture: Picture, lean: number): Promise<Picture> {
  const { width, height, data } = picture.raster;
  const { data: turned, info } = await sharp(data, { raw: { width, height, channels: 3 } })
    .rotate((-lean * 180) / Math.PI, { background })
    .raw()
    .toBuffer({ resolveWithObject: true });
  // The centre stays the centre.
  const [cos, sin] = [Math.cos(lean), Math.sin(lean)];
  const back: Homography = [
    cos,
    -sin,
    width / 2 - (info.width / 2) * cos + (info.height / 2) * sin,
    sin,
    cos,
    height / 2 - (info.width / 2) * sin - (info.height / 2) * cos,
    0,
    0,
    1,
  ];
  return {
    ...picture,
    raster: { width: info.width, height: info.height, data: turned },
    toPicture: compose(picture.toPicture, back),
  };
}
