/** Bytes in memory or in a file. */
export interface Bytes {
  readonly length: number;
  readonly where: 'memory' | 'file';
  /** A view or a copy. Throws where they cannot be read any more. */
  readonly read: (start: number, end: number) => Uint8Array;
}

/** The texts of a window: one record for each document, followed by those of its passages. */
export interface Records {
  readonly bytes: Bytes;
  /** Where each record begins, and the last ends. */
  readonly starts: Uint32Array;
}

/**
 * A record is: a checksum of the rest, the lengths in bytes of question and answer (numbers of four bytes, the lowest
 * first), the two, and the other fields as JSON.
 */
export const HEADER = 12;
