/** A power of two: of the longest answers that are common nearly half of the bits are set. */
const BITS = 2048;

/** Which bits the shingles of a text set, each one of so many: what two texts cannot share is seen without comparing them. */
export interface Sketch {
  readonly bits: Uint32Array;
  readonly set: number;
  /** So many shingles there are; some may be the same. */
  readonly shingles: number;
}

export function createSketch(shingles: Uint32Array): Sketch {
  const bits = new Uint32Array(BITS / 32);
  for (let at = 0; at < shingles.length; at++) {
    const bit = (shingles[at] ?? 0) & (BITS - 1);
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  let set = 0;
  for (let at = 0; at < bits.length; at++) set += countBits(bits[at] ?? 0);
  return { bits, set, shingles: shingles.length };
}

/** No smaller than the part of the one with the fewest different shingles that stands in the other. */
export function mostContained(one: Sketch, other: Sketch): number {
  let shared = 0;
  for (let at = 0; at < one.bits.length; at++)
    shared += countBits((one.bits[at] ?? 0) & (other.bits[at] ?? 0));
  return Math.max(mostOf(one, shared), mostOf(other, shared));
}

/** A shingle that is shared sets a bit that is; all that set the same bit as another one may be shared as well. */
function mostOf({ shingles, set }: Sketch, shared: number): number {
  return shingles === 0 || shared === 0 ? 0 : (shared + shingles - set) / shingles;
}

/** In pairs, in fours, in bytes, and their sum in the highest byte. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
