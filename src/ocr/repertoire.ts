import type { Script } from '../page.ts';

/** The national character set that a script's papers are printed with, as an encoding of two bytes. */
const encodings: Partial<Record<Script, string>> = { Hant: 'big5', Jpan: 'shift_jis' };
/** In the set, but in no Japanese text: the network takes 岡 for it. */
const never: Partial<Record<Script, string>> = { Jpan: '网' };
const known = new Map<Script, ReadonlySet<string>>();

/**
 * The Chinese characters that papers of a script can hold, where the script's own forms differ from others': Big5 for
 * traditional Chinese, JIS X 0208 for Japanese. Null for a script without such a set.
 */
export function repertoireOf(script: Script): ReadonlySet<string> | null {
  const encoding = encodings[script];
  if (encoding === undefined) return null;
  const cached = known.get(script);
  if (cached) return cached;
  const decoder = new TextDecoder(encoding);
  const bytes = new Uint8Array(2);
  const characters = new Set<string>();
  for (let high = 0x81; high <= 0xfc; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      bytes.set([high, low]);
      const decoded = decoder.decode(bytes);
      if (/^\p{Script=Han}$/u.test(decoded) && decoded !== never[script]) characters.add(decoded);
    }
  }
  known.set(script, characters);
  return characters;
}
