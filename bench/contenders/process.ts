import { readFile } from 'node:fs/promises';
import { CannotRead, type Peer, type Print, type Reader, type Reading } from './peer.ts';

/** One contender in a process of its own, so that its memory is its own: started and spoken to by contender.ts. */
export type Order = { readonly file: string } | { readonly end: true };
export type Answer =
  | { readonly ready: string }
  | { readonly cannot: string }
  | (Reading & { readonly ms: number; readonly file: string })
  | { readonly peakBytes: number };

const [, , name = '', print = ''] = process.argv;
const module: { peer: Peer } = await import(`./peers/${name}.ts`);
const reader = await start(JSON.parse(print));

async function start(wanted: Print): Promise<Reader | null> {
  try {
    const started = await module.peer.start(wanted);
    answer({ ready: module.peer.name });
    return started;
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    answer({ cannot: `${module.peer.name}: ${error.message}` });
    return null;
  }
}

process.on('message', (order: Order) => {
  if (reader) void obey(reader, order);
});

async function obey(reader: Reader, order: Order): Promise<void> {
  if ('end' in order) {
    const peak = Math.max(await peakBytes(), reader.helpersPeakBytes?.() ?? 0);
    await reader.close();
    answer({ peakBytes: peak });
    return;
  }
  const start = performance.now();
  const reading = await reader.read(order.file).catch((error: unknown): Reading => {
    console.error(`${module.peer.name} read nothing on ${order.file}: ${String(error)}`);
    return { lines: [] };
  });
  answer({ ...reading, ms: performance.now() - start, file: order.file });
}

/** The most memory that this process ever held, as Linux counts it. */
async function peakBytes(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8');
  return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? Number.NaN) * 1024;
}

function answer(message: Answer): void {
  process.send?.(message);
}
