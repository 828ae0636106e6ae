import { stripVTControlCharacters } from 'node:util';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Reads the last closing lines of mocha's spec reporter; nothing where no run came to its end. */
export function readCounts(output: string): Counts | undefined {
  const plain = stripVTControlCharacters(output);
  const ends = [
    ...plain.matchAll(/^ {2}(\d+) passing \(.*\)(?:\n {2}(\d+) pending)?(?:\n {2}(\d+) failing)?$/gm),
  ];
  const last = ends.at(-1);
  if (last === undefined) return undefined;
  return { passed: Number(last[1]), skipped: Number(last[2] ?? 0), failed: Number(last[3] ?? 0) };
}
