import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { Contender } from '../contenders/contender.ts';
import type { Print } from '../contenders/peer.ts';
import { markdownTable } from '../markdown.ts';
import { measureLatency, type Latency } from './latency.ts';
import { speedPictures } from './pictures.ts';
import { measureThroughput } from './throughput.ts';

/** Chinese cards, and passports. */
const print: Print = { scripts: ['Hans', 'Latn'], languages: ['chi_sim', 'eng'] };

/** `npm run speed`: the contenders side by side on the same twenty pictures, each in processes of its own. */
await new Command('speed')
  .option(
    '--peers <list>',
    'files under contenders/peers/, with commas; the first is held against the others',
    'pictotext,gutenye,ppu,tesseract-js,tesseract',
  )
  .option('--rounds <n>', 'warm rounds over all pictures, the contenders in turns', Number, 2)
  .option('--pictures <n>', 'only the last n pictures', Number, 20)
  .action(async (options: { peers: string; rounds: number; pictures: number }) => {
    const pictures = await speedPictures(options.pictures);
    const peers: string[] = [];
    const contenders: Contender[] = [];
    for (const peer of options.peers.split(',')) {
      const contender = await Contender.start(peer, print);
      if (!contender) continue;
      peers.push(peer);
      contenders.push(contender);
    }
    const latencies = await measureLatency(contenders, pictures, options.rounds);
    const throughputs: { perSecond: number; processes: number }[] = [];
    for (const peer of peers) throughputs.push(await measureThroughput(peer, print, pictures));
    const ours = latencies[0];
    if (!ours) return;
    const rows = latencies.map((one, i) => {
      const { perSecond = 0, processes = 1 } = throughputs[i] ?? {};
      const ratio = (own: number, other: number) => (i === 0 ? '' : ` (×${(own / other).toFixed(2)})`);
      return [
        one.name,
        `${one.median.toFixed(0)}${ratio(ours.median, one.median)}`,
        `${one.p95.toFixed(0)}${ratio(ours.p95, one.p95)}`,
        `${perSecond.toFixed(2)}${ratio(throughputs[0]?.perSecond ?? 0, perSecond)}`,
        String(processes),
        `${(one.peakBytes / 1e6).toFixed(0)}${ratio(ours.peakBytes, one.peakBytes)}`,
        largeToSmall(one),
        `${(100 * one.similarity).toFixed(1)} %`,
      ];
    });
    const columns = ['median ms', 'p95 ms', 'pictures/s', 'processes', 'peak memory MB', '12 MP ÷ 2 MP', 'text'];
    console.log(`\n${pictures.length} pictures, ${options.rounds} rounds, ${availableParallelism()} cores\n`);
    console.log(markdownTable(['', ...columns], rows));
    const stages = Object.entries(ours.stages).map(([stage, ms]) => [stage, ms.toFixed(1)]);
    console.log(`\n${markdownTable([`${ours.name}: stage`, 'mean ms'], stages)}`);
  })
  .parseAsync();

/** Of the pictures that are there in both sizes, how much longer the large ones took. */
function largeToSmall({ byPicture }: Latency): string {
  const sum = (end: string) => [...byPicture].reduce((all, [name, ms]) => all + (name.endsWith(end) ? ms : 0), 0);
  return `×${(sum('-12mp') / sum('-2mp')).toFixed(2)}`;
}
