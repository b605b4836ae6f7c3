import Ocr from '@gutenye/ocr-node';
import type { Peer } from '../peer.ts';
import { requireChineseOrLatin } from '../pp-ocr.ts';

/** The same PP-OCRv4 weights, with sharp and OpenCV around them. */
export const peer: Peer = {
  name: '@gutenye/ocr-node 1.4.8',
  async start(print) {
    requireChineseOrLatin(print);
    const ocr = await Ocr.create();
    return {
      async read(file) {
        const lines: { text: string }[] = await ocr.detect(file);
        return { lines: lines.map((line) => line.text) };
      },
      close: () => Promise.resolve(),
    };
  },
};
