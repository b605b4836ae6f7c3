/** A height of feet and inches (`5'-08"`, `5-8`, `508`; behind a foot's mark there may be more) as `5'08"`; null for none. */
export function feetAndInches(text: string): string | null {
  const [, feet, inches] =
    /^0?([3-8])\D{0,3}?(\d\d?)\D{0,3}$/.exec(text.trim()) ??
    /^([3-8])\s?['’′]\s?-?\s?(\d\d?)(?!\d)/u.exec(text.trim()) ??
    [];
  return feet === undefined ? null : heightOf(Number(feet), Number(inches));
}

/** @returns null where the numbers are no person's height */
export function heightOf(feet: number, inches: number): string | null {
  return feet >= 2 && feet <= 8 && inches < 12 ? `${feet}'${String(inches).padStart(2, '0')}"` : null;
}
