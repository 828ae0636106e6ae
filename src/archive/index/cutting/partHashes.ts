const FACTOR = 0x01000193;
const ASCII = 0x80;

/** Words of more bytes are no compounds. */
export const LONGEST = 4096;

/** A number for some bytes. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash, FACTOR) + (bytes[at] ?? 0);
  return hash | 0;
}

/** Where a hash is looked for first in a table of so many places, a power of two; `mask` is one less. */
export function placeFor(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
}

/** The same number for any part of a word, from those of its beginnings: no part has to be cut out to be looked up. */
export class PartHashes {
  private readonly powers = new Int32Array(LONGEST + 1).fill(1, 0, 1);
  private readonly begun = new Int32Array(LONGEST + 1);

  constructor() {
    for (let length = 1; length <= LONGEST; length++)
      this.powers[length] = Math.imul(this.powers[length - 1] ?? 0, FACTOR);
  }

  /** Looks at a word, if it is in ASCII and not without end. */
  begin(bytes: Uint8Array, start: number, length: number): boolean {
    if (length > LONGEST) return false;
    const { begun } = this;
    for (let at = 0; at < length; at++) {
      const letter = bytes[start + at] ?? 0;
      if (letter >= ASCII) return false;
      begun[at + 1] = Math.imul(begun[at] ?? 0, FACTOR) + letter;
    }
    return true;
  }

  /** Of a part of the word that was begun last. */
  of(from: number, to: number): number {
    const before = Math.imul(this.begun[from] ?? 0, this.powers[to - from] ?? 0);
    return ((this.begun[to] ?? 0) - before) | 0;
  }
}
