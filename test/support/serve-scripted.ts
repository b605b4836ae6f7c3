// The real server on a scripted engine, in a process of its own: started by `ScriptedServer`, told what to do by
// messages. It ends with the process that started it.
import { once } from 'node:events';
import { createApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { type ScriptedOrder } from './scripted-server.ts';
import { exampleResult, ScriptedEngine } from './scripted-engine.ts';

let now = new Date(process.argv[2] ?? '');
let answering = Promise.resolve();
let answer = (): void => undefined;

const engine = new ScriptedEngine();
engine.script = async ({ documentType }) => {
  await answering;
  return exampleResult(documentType);
};

const orders: Readonly<Record<ScriptedOrder['do'], (order: ScriptedOrder) => void>> = {
  hold: () => {
    answering = new Promise((resolve) => (answer = resolve));
  },
  answer: () => answer(),
  setClock: ({ at }) => {
    now = new Date(at ?? '');
  },
};

process.on('message', (order: ScriptedOrder) => {
  orders[order.do](order);
  process.send?.({ done: order.do });
});
process.on('disconnect', () => process.exit());

const app = await createApp(loadConfig(), { engine, clock: () => now });
const { url } = await app.start();
process.send?.({ url });
await once(process, 'SIGTERM');
await app.close();
process.disconnect();
