import { availableParallelism } from 'node:os';

/**
 * Does as many jobs at a time as there are cores: one picture is rendered while another is read. Says on standard error
 * how far it is.
 */
export async function* inParallel<Job, Result>(
  jobs: readonly Job[],
  work: (job: Job) => Promise<Result>,
): AsyncGenerator<Result> {
  const start = performance.now();
  const queue = [...jobs];
  const underWay = new Map<number, Promise<{ id: number; result: Result }>>();
  let done = 0;
  for (let id = 0; queue.length > 0 || underWay.size > 0; id++) {
    const job = queue.shift();
    if (job !== undefined)
      underWay.set(
        id,
        work(job).then((result) => ({ id, result })),
      );
    if (queue.length > 0 && underWay.size < availableParallelism()) continue;
    const next = await Promise.race(underWay.values());
    underWay.delete(next.id);
    done++;
    if (done % 20 === 0 || done === jobs.length) {
      const seconds = (performance.now() - start) / 1000;
      const left = (seconds / done) * (jobs.length - done);
      process.stderr.write(`${done} of ${jobs.length}, ${seconds.toFixed(0)} s; ${left.toFixed(0)} s left\n`);
    }
    yield next.result;
  }
}
