/**
 * Gives each row at most one column so that the sum of scores is greatest (Kuhn 1955, by shortest augmenting paths,
 * Jonker and Volgenant 1987). Scores of 0 or less are no match.
 * @returns for each row its column, or -1
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const real = scores[0]?.length ?? 0;
  // One column of "nothing" a row, so that a row never has to take what another needs more.
  const columns = real + rows;
  const costOf = (row: number, column: number) => (column < real ? -Math.max(0, scores[row]?.[column] ?? 0) : 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  /** Row (from 1) that a column (from 1) belongs to; 0 for none. */
  const owner = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    owner[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const current = owner[column] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let candidate = 1; candidate <= columns; candidate += 1) {
        if (used[candidate]) continue;
        const reduced =
          costOf(current - 1, candidate - 1) - (rowPotential[current] ?? 0) - (columnPotential[candidate] ?? 0);
        if (reduced < (least[candidate] ?? Infinity)) {
          least[candidate] = reduced;
          way[candidate] = column;
        }
        if ((least[candidate] ?? Infinity) < delta) {
          delta = least[candidate] ?? Infinity;
          next = candidate;
        }
      }
      for (let candidate = 0; candidate <= columns; candidate += 1) {
        if (used[candidate]) {
          const held = owner[candidate] ?? 0;
          rowPotential[held] = (rowPotential[held] ?? 0) + delta;
          columnPotential[candidate] = (columnPotential[candidate] ?? 0) - delta;
        } else {
          least[candidate] = (least[candidate] ?? 0) - delta;
        }
      }
      column = next;
    } while (owner[column] !== 0);
    while (column !== 0) {
      const before = way[column] ?? 0;
      owner[column] = owner[before] ?? 0;
      column = before;
    }
  }
  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= real; column += 1) {
    const row = (owner[column] ?? 0) - 1;
    if (row >= 0 && (scores[row]?.[column - 1] ?? 0) > 0) result[row] = column - 1;
  }
  return result;
}
