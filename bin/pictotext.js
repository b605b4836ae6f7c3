#!/usr/bin/env node
// Starts the compiled program, on the Node that this package brings where the machine's own is too old for it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const wanted = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const bundled = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
const main = fileURLToPath(new URL('../dist/src/main.js', import.meta.url));

if (!existsSync(main)) {
  console.error('pictotext is not built yet. Run: npm ci');
  process.exit(1);
}
if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) {
  await import(main);
} else if (existsSync(bundled)) {
  const child = spawn(bundled, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
} else {
  console.error(`pictotext needs Node ${wanted.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
