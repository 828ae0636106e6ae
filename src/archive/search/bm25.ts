import { B, FEWEST_PASSAGES, K1, LONGEST, RARITY_POWER } from './bm25Values.ts';

/** What one occurrence counts for in a field, by its length in words: 1 where the length is average. */
export type Shares = Float32Array;

export function sharesFor(averageLength: number): Shares {
  const shares = new Float32Array(LONGEST + 1).fill(1);
  if (averageLength === 0) return shares;
  for (let length = 0; length <= LONGEST; length++)
    shares[length] = 1 / (1 - B + (B * length) / averageLength);
  return shares;
}

export function shareOf(shares: Shares, length: number): number {
  return shares[Math.min(LONGEST, length)] ?? 1;
}

/** From 0, not there, towards 1, all about it. */
export function saturation(density: number): number {
  return density / (density + K1);
}

/** BM25's inverse document frequency, with the power above, as if there were at least so many passages. */
export function rarity(passagesWith: number, size: number): number {
  const others = Math.max(FEWEST_PASSAGES, size) - passagesWith;
  return Math.log(1 + (others + 0.5) / (passagesWith + 0.5)) ** RARITY_POWER;
}
