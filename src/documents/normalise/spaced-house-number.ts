/** `8VICTORIA ST` as `8 VICTORIA ST`: the space behind a narrow digit is soon lost in reading. Ordinals (`14TH ST`) stay. */
export function spacedHouseNumber(line: string): string {
  return line.replace(/^(\d+)(?=\p{L}{3})/u, '$1 ');
}
