import { readFile } from 'node:fs/promises';
import type { Peer, Reading } from './peer.ts';

/** One contender in a process of its own, so that its memory is its own: started by main.ts, spoken to by messages. */
export type Order = { readonly file: string } | { readonly end: true };
export type Answer =
  | { readonly ready: string }
  | (Reading & { readonly ms: number; readonly file: string })
  | { readonly peakBytes: number };

const module: { peer: Peer } = await import(`./peers/${process.argv[2]}.ts`);
const reader = await module.peer.start();
answer({ ready: module.peer.name });

process.on('message', (order: Order) => {
  void obey(order);
});

async function obey(order: Order): Promise<void> {
  if ('end' in order) {
    const peak = Math.max(await peakBytes(), reader.helpersPeakBytes?.() ?? 0);
    await reader.close();
    answer({ peakBytes: peak });
    return;
  }
  const start = performance.now();
  const reading = await reader.read(order.file);
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
