import { MessageChannel, type MessagePort } from 'node:worker_threads';

import type { Polygon, Script } from '../../page.ts';
import type { Raster } from '../picture/raster.ts';
import type { RecognisedText } from './recogniser.ts';

/**
 * The lines of one picture, laid out in shared memory so that several threads can read them: whoever is free takes
 * the next one. Recognising lines is most of a picture's time, and a model run gains little from a second thread of
 * its own, so an idle worker halves a picture's latency this way.
 */
export interface LineJob {
  readonly raster: Raster;
  /** Raster pixels. */
  readonly polygons: readonly Polygon[];
  /** Of the page. */
  readonly scripts: readonly Script[];
  /** One shared counter: index of the next line to take. */
  readonly next: Int32Array;
}

export type RecogniseLine = (raster: Raster, polygon: Polygon) => Promise<RecognisedText>;

/** Offers a job to idle workers: one port for each that may help. What is not taken up is closed again. */
export type OfferLines = (job: LineJob, ports: readonly MessagePort[]) => void;

/** What a helper sends for each line it read. */
interface LineRead {
  readonly index: number;
  readonly read: RecognisedText;
}

/** Below this many lines a helper is not worth waking. */
const linesMin = 4;

/** Reads every line, with the help of up to `helpers` idle workers. Results stand in the order of `polygons`. */
export async function recogniseShared(
  job: Omit<LineJob, 'next'>,
  recognise: RecogniseLine,
  offer: OfferLines,
  helpers: number,
): Promise<RecognisedText[]> {
  const count = job.polygons.length;
  const results: (RecognisedText | undefined)[] = [];
  const shared = { ...job, next: new Int32Array(new SharedArrayBuffer(4)) };
  const channels = Array.from({ length: count < linesMin ? 0 : helpers }, () => new MessageChannel());
  const closed = channels.map(
    ({ port1 }) =>
      new Promise<void>((resolve) => {
        port1.on('message', ({ index, read }: LineRead) => (results[index] = read));
        port1.on('close', resolve);
      }),
  );
  if (channels.length > 0)
    offer(
      { ...shared, raster: inSharedMemory(job.raster) },
      channels.map(({ port2 }) => port2),
    );
  await takeLines(shared, recognise, (index, read) => (results[index] = read));
  await Promise.all(closed);
  // A helper that died took a line with it: it is read here.
  return Promise.all(job.polygons.map((polygon, index) => results[index] ?? recognise(job.raster, polygon)));
}

/** Reads lines of another worker's picture until none is left, or until `isWanted` elsewhere. */
export async function helpWithLines(
  job: LineJob,
  recognise: RecogniseLine,
  port: MessagePort,
  isWanted: () => boolean,
): Promise<void> {
  try {
    await takeLines(
      job,
      recognise,
      (index, read) => {
        port.postMessage({ index, read } satisfies LineRead);
      },
      isWanted,
    );
  } finally {
    port.close();
  }
}

async function takeLines(
  { raster, polygons, next }: LineJob,
  recognise: RecogniseLine,
  give: (index: number, read: RecognisedText) => void,
  isWanted: () => boolean = () => false,
): Promise<void> {
  while (!isWanted()) {
    const index = Atomics.add(next, 0, 1);
    const polygon = polygons[index];
    if (!polygon) return;
    give(index, await recognise(raster, polygon));
  }
}

function inSharedMemory(raster: Raster): Raster {
  const data = new Uint8Array(new SharedArrayBuffer(raster.data.byteLength));
  data.set(raster.data);
  return { ...raster, data };
}
