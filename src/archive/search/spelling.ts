/** A place in a word is a bit of a number of 32. */
export const LONGEST_SPELLED = 31;

/** The errors in a word, if they are few; Infinity where there are more than that. */
export type ErrorsIn = (pool: Uint8Array, start: number, end: number) => number;

/**
 * Compares words with one that was typed: letters put in, left out or changed, or two neighbours swapped, one or two in
 * all (Damerau's distance). It goes letter by letter, and knows after each what beginnings of the typed word it may stand
 * for: their lengths as the bits of a number, one for no error, one for one at most, one for two at most (bitap).
 */
export function createSpelling(typed: Uint8Array, most: number): ErrorsIn {
  const placesOf = new Int32Array(256);
  typed.forEach((letter, at) => (placesOf[letter] = (placesOf[letter] ?? 0) | (1 << at)));
  return (pool, start, end) => {
    // Nothing read: as many letters left out as errors are allowed.
    let [none, one, two] = [1, 3, 7];
    // What lacks only the second letter of two that were swapped, with none and with one error before them.
    let [swapped, swappedTwo] = [0, 0];
    for (let at = start; at < end; at++) {
      const places = placesOf[pool[at] ?? 0] ?? 0;
      const newNone = (none & places) << 1;
      // The letter fits; or it was put in, stands for another, or comes after one left out; or two were swapped.
      const newOne = ((one & places) << 1) | none | ((none | newNone) << 1) | ((swapped & places) << 2);
      const newTwo = ((two & places) << 1) | one | ((one | newOne) << 1) | ((swappedTwo & places) << 2);
      if ((most === 1 ? newOne : newTwo) === 0) return Infinity;
      swapped = none & (places >> 1);
      swappedTwo = one & (places >> 1);
      [none, one, two] = [newNone, newOne, newTwo];
    }
    const whole = (lengths: number): boolean => ((lengths >> typed.length) & 1) === 1;
    if (whole(none)) return 0;
    if (whole(one)) return 1;
    return most === 2 && whole(two) ? 2 : Infinity;
  };
}
