/**
 * Completes package-lock.json after `npm install`: some registries lack the binaries that a package lists for foreign
 * platforms, npm then leaves them out of the lock file, and `npm ci` refuses it ("Missing: … from lock file"). What is
 * put in says no more than that such an optional package exists and on which platform it would be wanted.
 *
 *   node scripts/complete-lock.js [FOLDER]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const path = join(process.argv[2] ?? '.', 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
const systems = [
  'windows',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

let added = 0;
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const found = [`${place}/node_modules/${name}`, `node_modules/${name}`].some((at) => lock.packages[at]);
    const os = systems.find((one) => name.includes(one));
    const cpu = processors.find((one) => name.includes(one));
    if (place === '' || found || !os || !/^[~^]?\d/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = {
      version: version.replace(/^[~^]/, ''),
      ...(cpu && { cpu: [cpu] }),
      ...(entry.dev && { dev: true }),
      optional: true,
      os: [os === 'windows' ? 'win32' : os],
    };
    added++;
  }
}
const packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, JSON.stringify({ ...lock, packages }, null, 2) + '\n');
console.log(`${path}: ${added} entries added`);
