import { describe, expect, it } from '@jest/globals';

import { nativeName, nativeText } from '../../../src/documents/normalise/native-text.ts';

describe('nativeText', () => {
  it.each([
    ['  شارع النصر  ، القاهرة |', 'Arabic', 'شارع النصر، القاهرة'],
    ['\u202bمحمد   عبداله', 'Arabic', 'محمد عبدالله'],
    ['গ্রাম : রামপুর ,', 'Bengali', 'গ্রাম: রামপুর'],
  ] as const)('%s', (text, script, expected) => {
    expect(nativeText(text, script)).toBe(expected);
  });

  it.each([
    ['١٢٣٤', 'Arabic'],
    ['MD. KARIM', 'Bengali'],
    ['', 'Arabic'],
  ] as const)('%s is none', (text, script) => {
    expect(nativeText(text, script)).toBeNull();
  });
});

describe('nativeName', () => {
  it('holds no digit and no Latin letter', () => {
    expect(nativeName('سعيد منصور', 'Arabic')).toBe('سعيد منصور');
    expect(nativeName('১২ রামপুর', 'Bengali')).toBeNull();
    expect(nativeName('সাভার Dhaka', 'Bengali')).toBeNull();
  });
});
