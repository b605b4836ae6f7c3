/**
 * The character whose peak falls between this step and the next ones, so that each of them finds a blank likelier: its
 * likelihood is that not all of them are blank (CTC adds paths up). Null where there is none, or one of them says it by itself.
 */
export function splitPeak(
  probabilities: Float32Array,
  steps: readonly number[],
  classes: number,
): { readonly best: number; readonly probability: number } | null {
  const [first = 0] = steps;
  let best = 1;
  for (let k = 2; k < classes; k++) {
    if ((probabilities[first * classes + k] as number) > (probabilities[first * classes + best] as number)) best = k;
  }
  const shares = steps.map((step) => probabilities[step * classes + best] as number);
  const isShared = shares.filter((share) => share >= shareMin).length > 1;
  const isBlank = steps.every((step, at) => (probabilities[step * classes] as number) > (shares[at] as number));
  const probability = 1 - shares.reduce((none, share) => none * (1 - share), 1);
  return isShared && isBlank && probability >= splitMin ? { best, probability } : null;
}

/** What a step gives a character that it shares with another. */
const shareMin = 0.05;
/** A character is read from shares that make it this likely: less than even, since nothing else stands in its place. */
const splitMin = 0.35;
