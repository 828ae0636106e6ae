/** Byte arrays one after the other, and where each begins. */
export class Chunks {
  private readonly pieces: Uint8Array[] = [];
  private readonly starts: number[] = [0];
  private length = 0;

  add(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.length += piece.length;
    this.starts.push(this.length);
  }

  /** Where each begins and the last ends, from `offset` on. */
  startsFrom(offset: number): Uint32Array {
    return Uint32Array.from(this.starts, (start) => start + offset);
  }

  get size(): number {
    return this.length;
  }

  copyTo(target: Uint8Array, offset: number): void {
    this.pieces.forEach((piece, number) => target.set(piece, offset + (this.starts[number] ?? 0)));
  }
}
