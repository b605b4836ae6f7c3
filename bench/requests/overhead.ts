import { fork } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';
import { markdownTable } from '../markdown.ts';
import { median } from './median.ts';
import type { Doors } from './server.ts';

const secondsPerRound = 4;

/**
 * Requests per second of the smallest authenticated query, `{ __typename }`, with authentication as it is and switched
 * off: the same process, the same load, in turns.
 */
export async function overheadTable(databaseUrl: string | undefined, rounds: number): Promise<string> {
  const server = fork(new URL('server.ts', import.meta.url), databaseUrl === undefined ? [] : [databaseUrl]);
  const [doors] = (await once(server, 'message')) as [Doors];
  const on: number[] = [];
  const off: number[] = [];
  // One round to warm up both, then in turns, so that what else the machine does hits both alike.
  for (let round = -1; round < rounds; round++) {
    const pair = [await requestsPerSecond(doors.off, doors.secret), await requestsPerSecond(doors.on, doors.secret)];
    if (round < 0) continue;
    off.push(pair[0] ?? Number.NaN);
    on.push(pair[1] ?? Number.NaN);
  }
  server.send('end');
  await once(server, 'exit');
  const ratio = median(on.map((value, round) => value / (off[round] ?? Number.NaN)));
  return markdownTable(
    ['authentication', 'requests per second', 'ratio'],
    [
      ['off', String(Math.round(median(off))), ''],
      ['on', String(Math.round(median(on))), `×${ratio.toFixed(2)}`],
    ],
  );
}

async function requestsPerSecond(url: string, secret: string): Promise<number> {
  const result = await autocannon({
    url,
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
    connections: 20,
    duration: secondsPerRound,
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refusals, ${result.errors} errors`);
  return result.requests.total / result.duration;
}
