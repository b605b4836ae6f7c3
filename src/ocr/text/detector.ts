import sharp from 'sharp';

import { minAreaRect } from '../geometry.ts';
import type { OnnxModel } from '../models/onnx-model.ts';
import { type Normalisation, type Raster, toTensor } from '../picture/raster.ts';
import { type TextRegion, textRegions } from './text-regions.ts';

/** ImageNet statistics in BGR order, as PP-OCR's detectors were trained. */
const normalisation: Normalisation = {
  channels: [2, 1, 0],
  mean: [0.485, 0.456, 0.406],
  std: [0.229, 0.224, 0.225],
};
/** The network halves its input five times. */
const multiple = 32;

/** Finds lines of text, of any script and at any angle. */
export class Detector {
  readonly #model: OnnxModel;

  constructor(model: OnnxModel) {
    this.#model = model;
  }

  /**
   * Text regions of `area` (of the whole raster, if not given), in the raster's own pixels. They are found on a copy
   * whose long side is `side` px; a small picture is enlarged, up to twice.
   */
  async detect(raster: Raster, side: number, area?: Area): Promise<TextRegion[]> {
    const { left, top, width: areaWidth, height: areaHeight } = area ?? { left: 0, top: 0, ...raster };
    const scale = Math.min(2, side / Math.max(areaWidth, areaHeight));
    const fit = (length: number) => Math.max(multiple, Math.round((length * scale) / multiple) * multiple);
    const [width, height] = [fit(areaWidth), fit(areaHeight)];
    const data = await sharp(raster.data, { raw: { width: raster.width, height: raster.height, channels: 3 } })
      .extract({ left, top, width: areaWidth, height: areaHeight })
      .resize({ width, height, fit: 'fill', kernel: scale < 1 ? 'linear' : 'cubic' })
      .raw()
      .toBuffer();
    const input = toTensor({ width, height, data }, width, height, normalisation);
    const output = await this.#model.run(input, [1, 3, height, width]);
    const [sx, sy] = [areaWidth / width, areaHeight / height];
    return textRegions({ width, height, data: output.data }).map(({ hull }) => {
      const moved = hull.map(({ x, y }) => ({ x: left + x * sx, y: top + y * sy }));
      return { hull: moved, rect: minAreaRect(moved) };
    });
  }
}

/** An upright rectangle of a raster, in whole pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
