/** Half a compound has at least this many letters; shorter halves are mostly endings and prefixes. */
export const SHORTEST_PART = 4;

/** A word that occurs in fewer passages may be a slip; where one is enough, `doorgestuurd` falls apart too. */
const FEWEST_PASSAGES = 2;

/** Two parts of a word: from its start up to `firstEnd`, and from `lastStart` to its end. */
export interface Parts {
  readonly firstEnd: number;
  readonly lastStart: number;
}

/** A word of which parts can be looked up. */
export interface Divisible {
  readonly length: number;
  /** In how many passages a part stands as a word. */
  readonly passagesWith: (from: number, to: number) => number;
  /** Whether the letter before a place is the `s` that joins two words. */
  readonly hasJoint: (place: number) => boolean;
}

/**
 * Cuts a Dutch compound into two words that the archive itself uses: `opsporingscapaciteit` into `opsporing` and
 * `capaciteit`. Of more places, the one of which the rarer half is the most usual; then the first.
 */
export function partsOf({ length, passagesWith, hasJoint }: Divisible): Parts | undefined {
  const usual = (from: number, to: number): number => {
    const count = to - from < SHORTEST_PART ? 0 : passagesWith(from, to);
    return count < FEWEST_PASSAGES ? 0 : count;
  };
  let best: Parts | undefined;
  let bestCount = 0;
  for (let end = SHORTEST_PART; end + SHORTEST_PART <= length; end++) {
    const lastCount = usual(end, length);
    if (lastCount <= bestCount) continue;
    for (const firstEnd of hasJoint(end) ? [end, end - 1] : [end]) {
      const count = Math.min(usual(0, firstEnd), lastCount);
      if (count <= bestCount) continue;
      best = { firstEnd, lastStart: end };
      bestCount = count;
    }
  }
  return best;
}

/** The two words of a compound; nothing for a word that is none. */
export function compoundSplitter(
  passagesWith: (word: string) => number,
): (word: string) => readonly string[] {
  return (word) => {
    const parts = partsOf({
      length: word.length,
      passagesWith: (from, to) => passagesWith(word.slice(from, to)),
      hasJoint: (place) => word[place - 1] === 's',
    });
    return parts === undefined ? [] : [word.slice(0, parts.firstEnd), word.slice(parts.lastStart)];
  };
}
