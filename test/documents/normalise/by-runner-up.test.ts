import { describe, expect, it } from '@jest/globals';

import { bengaliAddress } from '../../../src/documents/normalise/bengali-address.ts';
import { byRunnerUp } from '../../../src/documents/normalise/by-runner-up.ts';

/** Digits, each with the second choice and the confidence where it is in doubt. */
const glyphs = (...printed: readonly (readonly [char: string, runnerUp?: string, confidence?: number])[]) =>
  printed.map(([char, runnerUp, confidence = 0.99], at) => ({ char, confidence, at, ...(runnerUp && { runnerUp }) }));

describe('byRunnerUp', () => {
  const year = glyphs(['٢', '٣', 0.9], ['٠'], ['٣', '٢', 0.6], ['/'], ['٨', '٧']);

  it('takes the second choice of one doubtful digit that makes the digits hold', () => {
    expect(byRunnerUp(year, (digits) => digits === '2028')).toBe('2028');
    expect(byRunnerUp(glyphs(['١', 'ا', 0.5]), () => false)).toBeNull();
  });

  it('leaves what holds, what is sure, and what several changes would make hold', () => {
    expect(byRunnerUp(year, (digits) => digits === '2038' || digits === '2028')).toBeNull();
    expect(byRunnerUp(year, (digits) => digits === '2037')).toBeNull();
    expect(byRunnerUp(year, (digits) => digits === '2028' || digits === '3038')).toBeNull();
  });
});

describe('Bengali addresses', () => {
  it.each([["ডাকঘর'! বাঘা - ৪৬৫৩, বাঘা, রাজশাহী", 'ডাকঘর: বাঘা - ৪৬৫৩, বাঘা, রাজশাহী']])('%s', (printed, address) => {
    expect(bengaliAddress(printed)).toBe(address.normalize('NFC'));
  });
});
