/** Rows of numbers, one after the other in one array: row `i` runs from `starts[i]` to `starts[i + 1]`. */
export interface Rows {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

export function toRows(lists: readonly (readonly number[])[]): Rows {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = at(starts, index) + list.length;
  });
  const values = new Uint32Array(at(starts, lists.length));
  lists.forEach((list, index) => values.set(list, at(starts, index)));
  return { starts, values };
}

/** A view, not a copy. */
export function row(rows: Rows, index: number): Uint32Array {
  return rows.values.subarray(at(rows.starts, index), at(rows.starts, index + 1));
}

/** Beyond the end there is nothing: 0, as in an array that has not been filled yet. */
export function at(values: Uint32Array | Float32Array | Float64Array, index: number): number {
  return values[index] ?? 0;
}
