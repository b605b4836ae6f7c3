import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Peer } from '../peer.ts';

const options = ['-l', 'chi_sim+eng', '--psm', '11'];

/** Debian's, a process a picture as its command is used; text looked for in any place, as on a card. */
export const peer: Peer = {
  name: `tesseract ${/[\d.]+/.exec(execFileSync('tesseract', ['--version'], { encoding: 'utf8' }))?.[0] ?? ''} (Debian)`,
  start() {
    let peak = 0;
    const read = (file: string) =>
      new Promise<{ lines: string[] }>((resolve, reject) => {
        const child = execFile('tesseract', [file, '-', ...options], { encoding: 'utf8' }, (error, text) => {
          clearInterval(watch);
          if (error) reject(error);
          else resolve({ lines: text.split('\n') });
        });
        const watch = setInterval(() => {
          peak = Math.max(peak, peakOf(child.pid));
        }, 20);
      });
    return Promise.resolve({ read, close: () => Promise.resolve(), helpersPeakBytes: () => peak });
  },
};

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0; // It has ended.
  }
}
