/** Data goes to standard output, indented for people; programs do not mind. */
export function printJson(data: unknown): void {
  process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}
