/** A table of fewer bits would be in the way more often than it helps. */
const FEWEST_BITS = 1 << 16;

/** So many bits for each hash: of those that are not there one in eight at most is not told. */
const BITS_FOR_EACH = 8;

/** Tells of most hashes that are in none of some large tables that they are not, by one look at a small one. */
export class HashFilter {
  private readonly bits: Uint32Array;
  private readonly mask: number;
  private filled = 0;

  /** With room for so many hashes. */
  constructor(hashes = 0) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(FEWEST_BITS, hashes * BITS_FOR_EACH)));
    this.bits = new Uint32Array(size / 32);
    this.mask = size - 1;
  }

  /** It tells less the fuller it is. */
  get isFull(): boolean {
    return this.filled * BITS_FOR_EACH > this.mask + 1;
  }

  add(hash: number): void {
    const place = this.placeOf(hash);
    const word = this.bits[place >>> 5] ?? 0;
    if (((word >>> (place & 31)) & 1) === 1) return;
    this.bits[place >>> 5] = word | (1 << (place & 31));
    this.filled++;
  }

  /** False only for a hash that was never added. */
  mayHave(hash: number): boolean {
    const place = this.placeOf(hash);
    return (((this.bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  }

  private placeOf(hash: number): number {
    return (Math.imul(hash, 0x85ebca6b) >>> 5) & this.mask;
  }
}
