/** What a new key may do unless told otherwise. */
export const defaultScopes: readonly string[] = ['ocr', 'usage:read'];

/** Everything there is; `ocr` includes every `ocr:TYPE`. `admin` only for an administrator's account. */
export const allScopes: readonly string[] = ['ocr', 'usage:read', 'keys:manage', 'admin'];

/** Whether someone with the scopes `held` may do what `wanted` allows. */
export function holdsScope(held: readonly string[], wanted: string): boolean {
  return held.includes(wanted) || (wanted.startsWith('ocr:') && held.includes('ocr'));
}
