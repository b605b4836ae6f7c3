import { latinPlace } from './latin-text.ts';

/** A place without the short region behind it (`ROMA (RM)`, `PARIS (75)`), of whose brackets one may not have been read. */
export function townWithoutRegion(text: string): string | null {
  return latinPlace(text.replace(/\s*[([]\s?[\p{L}\d]{1,3}\s?[)\]]?\W*$|\s+[\p{L}\d]{1,3}\s?[)\]]\W*$/u, ''));
}
