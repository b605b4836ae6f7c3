import type { Evidence, Verdict } from '../documents/reading.ts';
import { weights } from './confidence-weights.ts';

/** The recogniser is never surer of a value than this many misread letters. */
const doubtMin = 0.02;
/** No reading is certain. */
const confidenceMax = 0.999;

/**
 * The probability that a value is right to the letter, by logistic regression over what is known of its reading: of a
 * hundred fields that say 0.9, about ninety are right. How it was fitted and how well it holds: `npm run confidence` and
 * `npm run accuracy` in bench/.
 * @param verdict of the value's own rule, such as a check digit
 */
export function confidenceOf(evidence: Evidence, verdict: Verdict): number {
  const logOdds = featuresOf(evidence, verdict).reduce((sum, [name, value]) => sum + weights[name] * value, 0);
  return Math.min(confidenceMax, Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000);
}

export type Feature = keyof typeof weights;

/** What the regression sees of a reading. */
export function featuresOf(evidence: Evidence, verdict: Verdict): [Feature, number][] {
  const when = (holds: boolean) => (holds ? 1 : 0);
  return [
    ['base', 1],
    ['doubt', Math.log(doubtMin + evidence.doubt)],
    ['corrected', when(evidence.corrected)],
    ['valid', when(verdict === 'VALID')],
    ['invalid', when(verdict === 'INVALID')],
    ['agrees', when(evidence.witness === 'agrees')],
    ['differs', when(evidence.witness === 'differs')],
  ];
}
