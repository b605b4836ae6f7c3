/** A key's secret on its way from the page that made it to the page that tries it out. */
export interface HandedKey {
  readonly name: string;
  readonly secret: string;
}

let handed: HandedKey | undefined;

/** Hands a key over, or with `undefined` forgets it. */
export function handKey(key: HandedKey | undefined): void {
  handed = key;
}

/** In memory alone: in no address and in no store, and gone with the window. */
export function handedKey(): HandedKey | undefined {
  return handed;
}
