import { type Command } from 'commander';
import { type App } from '../app.ts';
import { loadConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { packageVersion } from '../package-root.ts';
import { firstAccessFrame } from './first-access-frame.ts';

const help = `
Without any setting: http://127.0.0.1:4000, its data in ./data.
The first start makes an account and a key, and shows them once.

Examples:
  $ pictotext serve
  $ PORT=8080 HOST=0.0.0.0 DATA_DIR=/var/lib/pictotext pictotext serve`;

export function addServeCommand(program: Command): void {
  program.command('serve').description('start the server').addHelpText('after', help).action(serve);
}

/** Resolves when the server was told to stop, and has. */
async function serve(): Promise<void> {
  const config = loadConfig();
  // Loaded here alone: the other commands start faster without the server's code.
  const { createApp } = await import('../app.ts');
  const log = createLog(config.logLevel);
  const app = await createApp(config, { log });
  const stopped = stopOnSignal(app, (signal) => log.info({ signal }, 'stopping'));
  try {
    const { url, firstAccess } = await app.start();
    if (firstAccess) process.stdout.write(firstAccessFrame(firstAccess, { url, publicUrl: config.publicUrl }));
    const database = config.databaseUrl === undefined ? 'embedded' : 'PostgreSQL';
    log.info({ url, version: packageVersion(), database, dataDir: config.dataDir }, 'ready');
  } catch (error) {
    await app.close();
    throw error;
  }
  await stopped;
  log.info('stopped');
}

/**
 * The first SIGINT or SIGTERM lets the calls in progress finish, a second one ends the process at once. Within a
 * second of the first it counts as the same one: npm and the shell both pass a Ctrl+C on.
 */
function stopOnSignal(app: App, onStop: (signal: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let firstAtMs: number | undefined;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (firstAtMs === undefined) {
          firstAtMs = performance.now();
          onStop(signal);
          app.close().then(resolve, reject);
        } else if (performance.now() - firstAtMs > 1000) {
          process.exit(1);
        }
      });
    }
  });
}
