/** One reading: what is known of it, in the order of the coefficients, and whether it was right. */
export interface Sample {
  readonly features: readonly number[];
  readonly right: boolean;
}

/** What keeps a coefficient that few samples speak of near nothing (ridge); the first one, the base, is free. */
const ridge = 0.5;

/** Logistic regression by Newton's method: coefficients that make what was seen most likely. */
export function fit(samples: readonly Sample[]): number[] {
  const size = samples[0]?.features.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 50; round++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : ridge * weight));
    const curvature = weights.map((_, i) => weights.map((__, j): number => (i === j ? (i === 0 ? 1e-9 : ridge) : 0)));
    for (const { features, right } of samples) {
      const p = probability(weights, features);
      features.forEach((one, i) => {
        gradient[i] = (gradient[i] ?? 0) + one * (p - Number(right));
        const row = curvature[i] ?? [];
        features.forEach((other, j) => (row[j] = (row[j] ?? 0) + one * other * p * (1 - p)));
      });
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight - (step[i] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-9) break;
  }
  return weights;
}

export function probability(weights: readonly number[], features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, feature, i) => sum + feature * (weights[i] ?? 0), 0)));
}

/** Gauss and Jordan's elimination; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  rows.forEach((row, i) => {
    const lead = row[i] ?? 1;
    for (let k = i; k < row.length; k++) row[k] = (row[k] ?? 0) / lead;
    for (const other of rows) {
      const factor = other === row ? 0 : (other[i] ?? 0);
      for (let k = i; k < row.length; k++) other[k] = (other[k] ?? 0) - factor * (row[k] ?? 0);
    }
  });
  return rows.map((row) => row.at(-1) ?? 0);
}
