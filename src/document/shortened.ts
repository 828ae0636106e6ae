/** A line for a place with little room: cut at a word, with a sign that there is more. */
export function shortened(line: string, longest: number): string {
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/[\s,;:]+\S*$/, '')}…`;
}
