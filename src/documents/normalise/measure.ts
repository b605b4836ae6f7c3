/** A height or weight with its unit, as `180 cm`; a tenth of 0 is left out. Null where the number is no person's. */
export function measure(text: string, unit: string, [least, most]: readonly [number, number]): string | null {
  const [, whole, tenth = '0', other] = /^\D*?(\d{2,3})(?:[.,](\d))?\s*(\p{L}*)\.?$/u.exec(text.trim()) ?? [];
  if (whole === undefined || (other !== '' && other?.toLowerCase() !== unit)) return null;
  const amount = tenth === '0' ? whole : `${whole}.${tenth}`;
  return Number(whole) >= least && Number(whole) <= most ? `${amount} ${unit}` : null;
}
