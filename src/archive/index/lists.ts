/** So many passages one window can hold: a passage's number in it has sixteen bits. */
export const MOST_IN_WINDOW = 65_536;

/** A count is kept in four bits: beyond fifteen times, once more says nothing. */
const MOST_COUNTED = 15;

/**
 * For each unit (a word or a term) the passages that have it, ascending, and how often: unit `n` has the places from
 * `starts[n]` up to `starts[n + 1]`. The high half of a count's byte is for the question, the low half for the answer.
 */
export interface Lists {
  readonly starts: Uint32Array;
  readonly passages: Uint16Array;
  readonly counts: Uint8Array;
}

export function newLists(starts: Uint32Array): Lists {
  const length = starts[starts.length - 1] ?? 0;
  return { starts, passages: new Uint16Array(length), counts: new Uint8Array(length) };
}

/** In how many passages a unit occurs. */
export function passagesWith({ starts }: Pick<Lists, 'starts'>, unit: number): number {
  return (starts[unit + 1] ?? 0) - (starts[unit] ?? 0);
}

export const ONCE_IN_QUESTION = 16;
export const ONCE_IN_ANSWER = 1;

/** Two counts of the same passage together. */
export function addCounts(one: number, other: number): number {
  const question = Math.min(MOST_COUNTED, (one >> 4) + (other >> 4));
  const answer = Math.min(MOST_COUNTED, (one & 15) + (other & 15));
  return (question << 4) | answer;
}
