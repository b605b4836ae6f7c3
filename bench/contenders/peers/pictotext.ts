import { readFile } from 'node:fs/promises';
import { createPool } from '../../pictotext.ts';
import type { Peer } from '../peer.ts';

/** This project, with the server's own defaults; unlike the others it also finds the document's fields. */
export const peer: Peer = {
  name: 'PicToText',
  async start() {
    const pool = await createPool();
    return {
      async read(file) {
        const documentType = file.includes('passport') ? 'passport' : 'cn_id_card';
        const { lines, timings } = await pool.read({ image: await readFile(file), documentType });
        return {
          lines: lines.map((line) => line.text),
          stages: Object.fromEntries(timings.map(({ stage, ms }) => [stage, ms])),
        };
      },
      close: () => pool.close(),
    };
  },
};
