/**
 * ICAO 9303-3 §4.9: each character's value (digits as they are, A = 10 to Z = 35, `<` = 0) times 7, 3, 1 in turn,
 * the sum modulo 10. Null where a character cannot stand in an MRZ.
 */
export function icaoCheckDigit(text: string): string | null {
  let sum = 0;
  for (const [index, char] of [...text].entries()) {
    const value = valueOf(char);
    if (value === null) return null;
    sum += value * ([7, 3, 1][index % 3] ?? 0);
  }
  return String(sum % 10);
}

function valueOf(char: string): number | null {
  if (char === '<') return 0;
  if (/^[0-9]$/.test(char)) return Number(char);
  return /^[A-Z]$/.test(char) ? char.charCodeAt(0) - 55 : null;
}
