/** A table with few cells: row r has the columns at[i], ascending or not, with weights[i], for i from from[r] up to from[r + 1]. */
export interface Sparse {
  readonly from: Uint32Array;
  readonly at: Uint32Array;
  readonly weights: Float64Array;
}

/** A table of what was collected row by row. */
export const sparseOf = (
  from: readonly number[],
  at: readonly number[],
  weights: readonly number[],
): Sparse => ({
  from: Uint32Array.from(from),
  at: Uint32Array.from(at),
  weights: Float64Array.from(weights),
});

/** The same table by its columns, of which each has its rows ascending. */
export function transposed({ from, at, weights }: Sparse, columns: number): Sparse {
  const begin = new Uint32Array(columns + 1);
  for (const column of at) begin[column + 1] = (begin[column + 1] as number) + 1;
  for (let column = 0; column < columns; column++)
    begin[column + 1] = (begin[column + 1] as number) + (begin[column] as number);
  const next = begin.slice();
  const turned = { from: begin, at: new Uint32Array(at.length), weights: weights.slice() };
  for (let row = 0; row + 1 < from.length; row++)
    for (let cell = from[row] as number; cell < (from[row + 1] as number); cell++) {
      const column = at[cell] as number;
      const place = next[column] as number;
      next[column] = place + 1;
      turned.at[place] = row;
      turned.weights[place] = weights[cell] as number;
    }
  return turned;
}
