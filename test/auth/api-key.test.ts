import { describe, expect, it } from '@jest/globals';
import { displayParts, generateApiKey, isWellFormedApiKey } from '../../src/auth/api-key.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

describe('an API key', () => {
  it('has 32 characters, its environment in front and a checksum behind', () => {
    expect(generateApiKey('LIVE')).toMatch(/^sk_live_[0-9A-Za-z]{24}$/);
    expect(generateApiKey('TEST')).toMatch(/^sk_test_[0-9A-Za-z]{24}$/);
    expect(generateApiKey('LIVE')).toHaveLength(32);
  });

  it('is accepted as it was made, and keeps its form for good', () => {
    for (let n = 0; n < 200; n += 1) expect(isWellFormedApiKey(generateApiKey('TEST'))).toBe(true);
    // Keys that are out in the world: the checksum must never change.
    expect(isWellFormedApiKey('sk_live_0123456789ABCDEFGHIJKLxx')).toBe(false);
    expect(['sk_live_0123456789ABCDEFGHIJKLZA', 'sk_test_0123456789ABCDEFGHIJKLPl'].every(isWellFormedApiKey)).toBe(
      true,
    );
  });

  it('is refused with one character wrong, or two exchanged', () => {
    const key = generateApiKey('LIVE');
    const typos = [...key].flatMap((char, at) =>
      at < 8 ? [] : [...alphabet].filter((other) => other !== char).map((other) => replaceAt(key, at, other)),
    );
    const passed = typos.filter(isWellFormedApiKey).length;
    // One wrong key in 3844 passes by chance: of 1464 typos, more than 5 do in one run of 100,000.
    expect(passed).toBeLessThanOrEqual(5);
  });

  it('of one environment does not pass as one of the other', () => {
    const others = Array.from({ length: 500 }, () => generateApiKey('LIVE').replace('sk_live_', 'sk_test_'));
    expect(others.filter(isWellFormedApiKey).length).toBeLessThanOrEqual(5);
  });

  it.each(['', 'sk_live_', 'sk_prod_0123456789ABCDEFGHIJKLMN', 'sk_live_0123456789ABCDEFGHIJKL-_', 'x'.repeat(10_000)])(
    'is refused as %s',
    (text) => expect(isWellFormedApiKey(text)).toBe(false),
  );

  it('uses every character alike', () => {
    const counts = new Map<string, number>();
    const keys = Array.from({ length: 3000 }, () => generateApiKey('LIVE').slice(8, 30));
    for (const char of keys.join('')) counts.set(char, (counts.get(char) ?? 0) + 1);
    // 66,000 draws over 62 characters: 1064.5 each, standard deviation 32. `% 62` on a byte would give 1289 to some.
    expect(counts.size).toBe(62);
    for (const count of counts.values()) expect(Math.abs(count - 1064.5)).toBeLessThan(6 * 32.4);
  });

  it('shows only its first 12 and last 4 characters', () => {
    expect(displayParts('sk_live_0123456789ABCDEFGHIJKLMN')).toEqual({ displayPrefix: 'sk_live_0123', last4: 'KLMN' });
  });
});

function replaceAt(text: string, at: number, char: string): string {
  return text.slice(0, at) + char + text.slice(at + 1);
}
