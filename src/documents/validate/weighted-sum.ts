/** The sum of a number's digits, each times the weight of its place; NaN where a character is no digit. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, index) => total + weight * Number(digits[index] ?? NaN), 0);
}
