/** A file that means harm, or is not what it says; made when it is asked for, since some are large. */
export interface HostileFile {
  /** What is the matter with it, as the name of a test. */
  readonly name: string;
  readonly make: () => Uint8Array;
  /** What is said of it, to follow its name; or words that are read from it all the same. */
  readonly expected: { readonly because: string } | { readonly words: string };
}

export function latin1(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

export function joined(...pieces: readonly (Uint8Array | string)[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? latin1(piece) : piece))),
  );
}

/** The same bytes every time. */
export function randomBytes(length: number): Uint8Array {
  let state = 12345;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}
