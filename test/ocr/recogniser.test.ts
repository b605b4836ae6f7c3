import { describe, expect, it } from '@jest/globals';

import { decodeCtc } from '../../src/ocr/lines/recogniser.ts';

/** Class 0 is the blank; then the characters of `dictionary`. */
const dictionary = ['A', 'B', ' '];

/** Probabilities of steps, each given as [class, probability, second class, probability]. */
function steps(...rows: readonly (readonly [number, number, number?, number?])[]): Float32Array {
  const data = new Float32Array(rows.length * 4);
  rows.forEach(([best, p, second, q], step) => {
    data[step * 4 + best] = p;
    if (second !== undefined && q !== undefined) data[step * 4 + second] = q;
  });
  return data;
}

const decode = (data: Float32Array, stretch = 1) => decodeCtc(data, data.length / 4, 4, dictionary, stretch);

describe('decodeCtc', () => {
  it('merges repeats and keeps doubles that a blank parts', () => {
    const read = decode(steps([1, 0.9], [1, 0.8], [0, 0.9], [1, 0.7], [2, 0.6]));
    expect(read.text).toBe('AAB');
    expect(read.glyphs.map((glyph) => glyph.confidence)).toEqual([0.9, 0.7, 0.6].map((p) => expect.closeTo(p, 5)));
    expect(read.confidence).toBeCloseTo((0.9 + 0.7 + 0.6) / 3, 5);
  });

  it('takes a character for a stutter that comes again nearer than two can stand', () => {
    const data = steps([1, 0.9], [0, 0.6], [1, 0.8], [0, 0.9], [0, 0.9], [1, 0.7]);
    expect(decodeCtc(data, 6, 4, dictionary, 1, 0.05).text).toBe('AA');
    expect(decodeCtc(data, 6, 4, dictionary, 1, 0.17).text).toBe('AAA');
  });

  it('takes the likelier of two characters that stand in one place', () => {
    const data = steps([1, 0.6], [2, 0.8], [0, 0.9], [1, 0.7]);
    expect(decodeCtc(data, 4, 4, dictionary, 1, 0.05).text).toBe('BA');
    expect(decodeCtc(data, 4, 4, dictionary, 1, 0.17).text).toBe('ABA');
  });

  it('reads a character that two steps share, each of them surer of a blank', () => {
    const data = steps(
      [1, 0.9],
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 0.68, 2, 0.32],
      [0, 1],
      [0, 0.78, 2, 0.22],
      [0, 1],
      [0, 1],
    );
    expect(decodeCtc(data, 9, 4, dictionary, 1, 0.05).text).toBe('AB');
    expect(decodeCtc(data, 9, 4, dictionary, 1, 0.17).text).toBe('A');
    const faint = steps([1, 0.9], [0, 1], [0, 1], [0, 1], [0, 0.85, 2, 0.15], [0, 0.9, 2, 0.1], [0, 1], [0, 1]);
    expect(decodeCtc(faint, 8, 4, dictionary, 1, 0.05).text).toBe('A');
    const near = steps([1, 0.9], [0, 1], [0, 0.6, 2, 0.4], [0, 0.6, 2, 0.4], [0, 1], [0, 1]);
    expect(decodeCtc(near, 6, 4, dictionary, 1, 0.05).text).toBe('A');
  });

  it('keeps two characters above each other where the script stacks them, and one once', () => {
    const data = steps([1, 0.6], [2, 0.8], [0, 0.6], [2, 0.9], [0, 1], [0, 1]);
    expect(decodeCtc(data, 6, 4, dictionary, 1, 0.05, true).text).toBe('AB');
    expect(decodeCtc(data, 6, 4, dictionary, 1, 0.17, true).text).toBe('ABB');
  });

  it('tells where each character stands, along the text without its padding', () => {
    const read = decode(steps([1, 0.9], [0, 0.9], [2, 0.9], [0, 1]), 2);
    expect(read.glyphs.map((glyph) => glyph.at)).toEqual([0.25, 1]);
  });

  it('names the runner-up, never the blank', () => {
    const read = decode(steps([1, 0.6, 2, 0.3], [0, 1], [2, 0.7, 0, 0.3]));
    expect(read.glyphs.map((glyph) => glyph.runnerUp)).toEqual(['B', undefined]);
  });

  it('drops spaces at the ends only', () => {
    expect(decode(steps([3, 1], [1, 1], [3, 1], [2, 1], [3, 1])).text).toBe('A B');
  });

  it('reads nothing where all is blank', () => {
    expect(decode(steps([0, 1], [0, 1]))).toEqual({ text: '', confidence: 0, glyphs: [] });
  });
});
