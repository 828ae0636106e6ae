/** A number with its word: `1 dag`, `2 dagen`. */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
