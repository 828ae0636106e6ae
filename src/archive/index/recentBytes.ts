import type { Bytes } from './records.ts';

/** In bytes: what a few questions about one subject look at. */
const MOST_KEPT = 1_000_000;

/**
 * The same bytes, what was read last kept in memory, by where it begins: questions of one draft look at the same passages.
 */
export function recentBytes(bytes: Bytes): Bytes {
  const kept = new Map<number, Uint8Array>();
  let size = 0;
  const keep = (start: number, found: Uint8Array): void => {
    size += found.length - (kept.get(start)?.length ?? 0);
    kept.delete(start);
    kept.set(start, found);
    for (const [oldest, one] of kept) {
      if (size <= MOST_KEPT) return;
      kept.delete(oldest);
      size -= one.length;
    }
  };
  return {
    where: bytes.where,
    length: bytes.length,
    read: (start, end) => {
      const known = kept.get(start);
      if (known !== undefined && known.length >= end - start) return known.subarray(0, end - start);
      const found = bytes.read(start, end);
      if (found.length < MOST_KEPT / 10) keep(start, found);
      return found;
    },
  };
}
