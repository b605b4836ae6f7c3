/** Labels with the field number before them and without it: otherwise a value before them on the line would end in the number. */
export function numbered(number: string, ...words: readonly string[]): readonly string[] {
  return words.flatMap((word) => [word, `${number} ${word}`]);
}
