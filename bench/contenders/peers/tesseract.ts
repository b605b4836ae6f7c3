import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CannotRead, type Peer } from '../peer.ts';

const installed = versionAndLanguages();

/** Debian's, a process a picture as its command is used; text looked for in any place, as on a card. */
export const peer: Peer = {
  name: `tesseract ${installed.version} (Debian)`,
  start({ languages }) {
    const there = languages.filter((language) => installed.languages.includes(language));
    if (there.length < languages.length) {
      const missing = languages.filter((language) => !there.includes(language));
      return Promise.reject(new CannotRead(`not installed for ${missing.join(', ')}`));
    }
    const options = ['-l', languages.join('+'), '--psm', '11'];
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

/** No version and no language where it is not installed. */
function versionAndLanguages(): { version: string; languages: readonly string[] } {
  try {
    const say = (option: string): string => execFileSync('tesseract', [option], { encoding: 'utf8' });
    return { version: /[\d.]+/.exec(say('--version'))?.[0] ?? '', languages: say('--list-langs').split(/\s+/) };
  } catch {
    return { version: '', languages: [] };
  }
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0; // It has ended.
  }
}
