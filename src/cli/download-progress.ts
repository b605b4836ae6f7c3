import { megabytes } from './megabytes.ts';

/** The width of the bar, characters. */
const barWidth = 30;

/** The output that progress goes to, as `process.stderr` is. */
export type ProgressOutput = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean };

/** Shows how far a download is: a bar that is drawn again on a terminal, else a line at each tenth. */
export class DownloadProgress {
  readonly #name: string;
  readonly #total: number;
  readonly #output: ProgressOutput;
  #shown = -1;

  constructor(name: string, totalBytes: number, output: ProgressOutput) {
    this.#name = name;
    this.#total = totalBytes;
    this.#output = output;
  }

  update(doneBytes: number): void {
    const share = doneBytes / this.#total;
    const step = Math.floor(share * (this.#output.isTTY ? 1000 : 10));
    if (step === this.#shown) return;
    this.#shown = step;
    const amount = `${megabytes(doneBytes)} of ${megabytes(this.#total)}`;
    if (!this.#output.isTTY) {
      this.#output.write(`${this.#name}: ${amount}\n`);
      return;
    }
    const filled = Math.round(share * barWidth);
    const bar = '#'.repeat(filled) + '-'.repeat(barWidth - filled);
    this.#output.write(`\r${this.#name} [${bar}] ${String(Math.floor(share * 100)).padStart(3)} %  ${amount}`);
  }

  /** Ends the bar's line. */
  end(): void {
    if (this.#output.isTTY && this.#shown >= 0) this.#output.write('\n');
  }
}
