/**
 * What is English in a text that should be Chinese: Latin words that only English sentences have. Names, codes and terms of other
 * languages (cédula de ciudadanía) have none of them.
 */
export function englishIn(text: string): string[] {
  const runs = text.match(/[\w’'-]+(?:[ ,:;]+[\w’'-]+)*/g) ?? [];
  return runs.filter((run) => {
    const words = run.split(/[ ,:;]+/);
    return words.some((word) => nouns.has(word) || (words.length > 1 && between.has(word)));
  });
}

const between = new Set(
  (
    'the of and or in on is are was to for with without as by not no from at where which that this its it be has have The A In ' +
    'Of For No'
  ).split(' '),
);
const nouns = new Set(
  (
    'card check date digit digits document field fields front back given issue issued line lines name names number picture ' +
    'printed sex surname text valid value years'
  ).split(' '),
);
