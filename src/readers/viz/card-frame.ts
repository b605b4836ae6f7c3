/** A place on the card in mm, and where it was seen on the page in pixels. */
export interface Sighting {
  readonly card: { readonly x: number; readonly y: number };
  readonly page: { readonly x: number; readonly y: number };
}

/** Where the card lies on the page: page = offset + scale × card. */
export interface CardFrame {
  readonly x: number;
  readonly y: number;
  /** Pixels a mm. */
  readonly scale: number;
}

/**
 * The card's scale and offset by least squares through what was seen of it; pages are deskewed, so there is no turn.
 * Null where the sightings are less than two or too near each other to tell the scale.
 */
export function fitCardFrame(sightings: readonly Sighting[]): CardFrame | null {
  const n = sightings.length;
  if (n < 2) return null;
  const mean = (of: (sighting: Sighting) => number) => sightings.reduce((sum, sighting) => sum + of(sighting), 0) / n;
  const card = { x: mean((s) => s.card.x), y: mean((s) => s.card.y) };
  const page = { x: mean((s) => s.page.x), y: mean((s) => s.page.y) };
  let spread = 0;
  let common = 0;
  for (const sighting of sightings) {
    const [dx, dy] = [sighting.card.x - card.x, sighting.card.y - card.y];
    spread += dx * dx + dy * dy;
    common += dx * (sighting.page.x - page.x) + dy * (sighting.page.y - page.y);
  }
  const scale = spread > 0 ? common / spread : 0;
  // 5 mm apart at the least, and the right way up.
  if (spread / n < 6 || scale <= 0) return null;
  return { scale, x: page.x - scale * card.x, y: page.y - scale * card.y };
}
