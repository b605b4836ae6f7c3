import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createWorker, PSM } from 'tesseract.js';
import type { Peer } from '../peer.ts';

const folder = new URL('../../out/tessdata/', import.meta.url);

/** With its `best_int` packages, and text looked for in any place, as on a card. */
export const peer: Peer = {
  name: 'tesseract.js 7.0.0',
  async start({ languages }) {
    mkdirSync(folder, { recursive: true });
    for (const language of languages) {
      const file = `${language}.traineddata.gz`;
      const data = `../../node_modules/@tesseract.js-data/${language}/4.0.0_best_int/${file}`;
      copyFileSync(new URL(data, import.meta.url), new URL(file, folder));
    }
    const worker = await createWorker(languages.join('+'), 1, { langPath: fileURLToPath(folder), cacheMethod: 'none' });
    await worker.setParameters({ tessedit_pageseg_mode: PSM.SPARSE_TEXT });
    return {
      read: async (file) => ({ lines: (await worker.recognize(file)).data.text.split('\n') }),
      close: async () => void (await worker.terminate()),
    };
  },
};
