/** Gives a number from 0 up to, not including, a limit. */
export type Next = (limit: number) => number;

/** The same numbers in every run, by a linear congruential generator. */
export function pseudoRandom(seed: number): Next {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
