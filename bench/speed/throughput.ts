import { Contender } from '../contenders/contender.ts';
import type { Print } from '../contenders/peer.ts';
import type { SpeedPicture } from './pictures.ts';

/** Calls under way in each process. */
const inFlight = 2;

/** Pictures a second over all pictures, in one process or two of them, whichever serves the contender better. */
export async function measureThroughput(
  peer: string,
  print: Print,
  pictures: readonly SpeedPicture[],
): Promise<{ perSecond: number; processes: number }> {
  let best = { perSecond: 0, processes: 1 };
  for (const processes of [1, 2]) {
    console.error(`throughput: ${peer}, ${processes} ${processes === 1 ? 'process' : 'processes'}`);
    const started = await Promise.all(Array.from({ length: processes }, () => Contender.start(peer, print)));
    const contenders = started.filter((one) => one !== null);
    for (const contender of contenders) await contender.read(pictures[0]?.file ?? '');
    const files = pictures.map(({ file }) => file);
    const work = async (contender: Contender): Promise<void> => {
      for (let file = files.shift(); file !== undefined; file = files.shift()) await contender.read(file);
    };
    const start = performance.now();
    await Promise.all(contenders.flatMap((one) => Array.from({ length: inFlight }, () => work(one))));
    const perSecond = (1000 * pictures.length) / (performance.now() - start);
    await Promise.all(contenders.map((one) => one.end()));
    if (perSecond > best.perSecond) best = { perSecond, processes };
  }
  return best;
}
