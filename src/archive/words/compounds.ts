/** Half a compound has at least this many letters; shorter halves are mostly endings and prefixes. */
const SHORTEST_PART = 4;

/** A word that occurs in fewer passages may be a slip; where one is enough, `doorgestuurd` falls apart too. */
const OCCURRENCES = 2;

/**
 * Cuts a Dutch compound into two words that the archive itself uses: `opsporingscapaciteit` into `opsporing` and
 * `capaciteit`. Of more places, the one of which the rarer half is the most usual; then the first.
 */
export function compoundSplitter(
  passagesWith: (word: string) => number,
): (word: string) => readonly string[] {
  const usual = (word: string): number => {
    const count = word.length < SHORTEST_PART ? 0 : passagesWith(word);
    return count < OCCURRENCES ? 0 : count;
  };
  return (word) => {
    let best: readonly string[] = [];
    let bestCount = 0;
    for (let end = SHORTEST_PART; end + SHORTEST_PART <= word.length; end++) {
      const last = word.slice(end);
      const lastCount = usual(last);
      if (lastCount <= bestCount) continue;
      for (const first of firstParts(word.slice(0, end))) {
        const count = Math.min(usual(first), lastCount);
        if (count <= bestCount) continue;
        best = [first, last];
        bestCount = count;
      }
    }
    return best;
  };
}

/** As it stands, and without the `s` that joins two words. */
function firstParts(part: string): readonly string[] {
  return part.endsWith('s') ? [part, part.slice(0, -1)] : [part];
}
