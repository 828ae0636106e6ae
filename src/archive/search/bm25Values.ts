// In a file of their own, for then they stand in the bundled code as numbers.

/** How soon repeating a word stops counting. The value that is usual for BM25; others did no better. */
export const K1 = 1.2;

/** How much a long passage must pay for its length. The usual value for BM25; others did no better. */
export const B = 0.75;

/** Longer than this, a field is as long as this. */
export const LONGEST = 4095;

/** What few passages have tells most, more so than BM25 has it: at 1, its usual power, fewer right answers came first. */
export const RARITY_POWER = 1.5;

/**
 * A small archive is about little: what it is about would count as a usual word, and a chance word as a rare one. As if the
 * rest of an archive of this size were about something else. So the passages of a library and of a folder, each ranked by
 * themselves, are measured alike as well.
 */
export const FEWEST_PASSAGES = 1000;
