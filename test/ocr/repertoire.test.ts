import { describe, expect, it } from '@jest/globals';

import type { OnnxModel } from '../../src/ocr/models/onnx-model.ts';
import { Recogniser } from '../../src/ocr/lines/recogniser.ts';
import { repertoireOf } from '../../src/ocr/lines/repertoire.ts';
import type { Script } from '../../src/page.ts';

describe('the characters of a script', () => {
  it.each<[Script, string, string]>([
    ['Hant', '國臺戶邨埗鄭A1，', '国户あノ'],
    ['Jpan', '国戸沢髙﨑々あノーA1・', '户泽网'],
  ])('of %s', (script, held, not) => {
    const has = repertoireOf(script);
    expect([...held].filter((char) => !has?.(char))).toEqual([]);
    expect([...not].filter((char) => has?.(char))).toEqual([]);
  });

  it('are all for other scripts', () => {
    expect(repertoireOf('Hans')).toBeUndefined();
    expect(repertoireOf('Thai')).toBeUndefined();
  });
});

describe('a recogniser for papers that hold some characters only', () => {
  /** One step, in which the network gives the blank, 国 and 國 these probabilities. */
  const read = async (probabilities: readonly number[], has?: (char: string) => boolean) => {
    const network: Pick<OnnxModel, 'run'> = {
      run: () => Promise.resolve({ data: Float32Array.from(probabilities), dims: [1, 1, probabilities.length] }),
    };
    const recogniser = new Recogniser(network as OnnxModel, {
      dictionary: ['国', '國'],
      height: 8,
      headroom: 0,
      markroom: 0,
      footroom: 0,
      sideroom: 0,
      order: 'printed',
      stacked: false,
      maxWidth: 8,
      normalisation: { channels: ['grey'], mean: [0.5], std: [0.5] },
      has,
    });
    const corner = (x: number, y: number) => ({ x, y });
    return recogniser.recognise({ width: 8, height: 8, data: Buffer.alloc(192) }, [
      corner(0, 0),
      corner(8, 0),
      corner(8, 8),
      corner(0, 8),
    ]);
  };

  it('gives the likeliest that they hold, as sure as it is among those', async () => {
    expect(await read([0.1, 0.6, 0.3])).toMatchObject({ text: '国', confidence: expect.closeTo(0.6, 5) });
    const kept = await read([0.1, 0.6, 0.3], repertoireOf('Hant'));
    expect(kept).toMatchObject({ text: '國', confidence: expect.closeTo(0.75, 5) });
    expect(kept.glyphs[0]).not.toHaveProperty('runnerUp');
  });

  it('gives nothing where all that they hold is less likely than the blank', async () => {
    expect(await read([0.2, 0.79, 0.01], repertoireOf('Hant'))).toMatchObject({ text: '', confidence: 0 });
  });
});
