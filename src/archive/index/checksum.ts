const PRIME = 0x01000193;

/**
 * A number of 32 bits that is another when any one byte is: each step is a one-to-one function of what came before.
 * It tells damage, not forgery. Four lanes of whole words, since it is taken of hundreds of megabytes.
 */
export function checksum(bytes: Uint8Array): number {
  let [a, b, c, d] = [0x811c9dc5, 0x2f0b4a27, 0x6a09e667, 0x510e527f];
  // Numbers can only be seen where bytes start at a multiple of four.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const whole = bytes.length >>> 4;
  const numbers = new Uint32Array(aligned.buffer, aligned.byteOffset, whole * 4);
  for (let at = 0; at < numbers.length; at += 4) {
    a = Math.imul(a ^ (numbers[at] ?? 0), PRIME);
    b = Math.imul(b ^ (numbers[at + 1] ?? 0), PRIME);
    c = Math.imul(c ^ (numbers[at + 2] ?? 0), PRIME);
    d = Math.imul(d ^ (numbers[at + 3] ?? 0), PRIME);
  }
  for (let at = whole * 16; at < bytes.length; at++) a = Math.imul(a ^ (bytes[at] ?? 0), PRIME);
  a = Math.imul(a ^ bytes.length, PRIME);
  return (a ^ rotated(b, 7) ^ rotated(c, 13) ^ rotated(d, 19)) >>> 0;
}

function rotated(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
