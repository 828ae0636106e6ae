/** Beyond the end there is nothing: 0, as in an array that has not been filled yet. */
export function at(values: Uint32Array, index: number): number {
  return values[index] ?? 0;
}
