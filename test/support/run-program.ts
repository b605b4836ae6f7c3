import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export interface ProgramOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The `pictotext` command in a process of its own, from the sources. Nothing of this process's settings reaches it. */
export class Program {
  readonly child: ChildProcess;
  stdout = '';
  stderr = '';
  readonly finished: Promise<Finished>;

  constructor(args: readonly string[], { cwd, env = {} }: ProgramOptions) {
    this.child = spawn(process.execPath, ['--import', path('run-typescript.js'), path('../../src/main.ts'), ...args], {
      cwd,
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.finished = once(this.child, 'close').then(([code]: unknown[]) => ({
      code: typeof code === 'number' ? code : null,
      stdout: this.stdout,
      stderr: this.stderr,
    }));
  }

  /** Resolves when `text` was logged. @throws Error the program ended before */
  async logs(text: string): Promise<void> {
    while (!this.stderr.includes(text)) {
      if (this.child.exitCode !== null) throw new Error(`ended with ${this.child.exitCode}: ${this.stderr}`);
      await Promise.race([this.child.stderr ? once(this.child.stderr, 'data') : undefined, this.finished]);
    }
  }
}

export function runProgram(args: readonly string[], options: ProgramOptions): Promise<Finished> {
  return new Program(args, options).finished;
}
