import { checksum } from './checksum.ts';
import type { Lists } from './lists.ts';
import type { Bytes } from './records.ts';
import { packed, passagesOf, startOf, type WordStarts } from './wordStarts.ts';

/**
 * The lists of words as they are written. Only what someone types is looked up in them, so that they may stay in a file;
 * how long they are is always at hand.
 */
export interface WordLists {
  readonly starts: WordStarts;
  /** Those of the words from one up to, not including, another. Empty where they cannot be read. */
  readonly read: (from: number, to: number) => SomeLists;
}

/** Word `n` is unit `n - first`. */
export interface SomeLists {
  readonly lists: Lists;
  readonly first: number;
}

/** A checksum of four bytes, and for each place two for the passage and one for the count. */
const OVERHEAD = 4;
const PER_PLACE = 3;

export function inMemoryLists(lists: Lists): WordLists {
  return { starts: packed(lists.starts), read: () => ({ lists, first: 0 }) };
}

/** Where `wordListBytes` were written. */
export function storedLists(starts: WordStarts, bytes: Bytes): WordLists {
  return {
    starts,
    read: (from, to) => ({ lists: listsIn(starts, bytes, from, to), first: from }),
  };
}

/** All of them, to make others of. Throws where they cannot be read, or are not as they were written. */
export function allLists({ starts, read }: WordLists): Lists {
  const words = starts.lengths.length;
  const { lists } = read(0, words);
  if (lists.starts[lists.starts.length - 1] !== startOf(starts, words))
    throw new Error('De plaatsen van woorden zijn beschadigd.');
  return lists;
}

/** How many bytes there are for lists with these starts. */
export function sizeOfLists(starts: WordStarts): number {
  return offsetOf(starts, starts.lengths.length);
}

/** The list of each word with its checksum, one after the other. */
export function wordListBytes(wordLists: WordLists): Uint8Array {
  const { starts, passages, counts } = allLists(wordLists);
  const bytes = new Uint8Array(sizeOfLists(wordLists.starts));
  const header = new DataView(bytes.buffer);
  for (let word = 0; word + 1 < starts.length; word++) {
    const offset = bytesBefore(word, starts[word] ?? 0);
    const end = starts[word + 1] ?? 0;
    let at = offset + OVERHEAD;
    for (let place = starts[word] ?? 0; place < end; place++) {
      const passage = passages[place] ?? 0;
      bytes[at++] = passage & 0xff;
      bytes[at++] = passage >> 8;
      bytes[at++] = counts[place] ?? 0;
    }
    header.setUint32(offset, checksum(bytes.subarray(offset + OVERHEAD, at)), true);
  }
  return bytes;
}

function offsetOf(starts: WordStarts, word: number): number {
  return bytesBefore(word, startOf(starts, word));
}

function bytesBefore(words: number, places: number): number {
  return words * OVERHEAD + places * PER_PLACE;
}

/** A list that is damaged is empty. */
function listsIn(starts: WordStarts, bytes: Bytes, from: number, to: number): Lists {
  const first = offsetOf(starts, from);
  const last = offsetOf(starts, to);
  const found = readOr(bytes, first, last);
  const header = new DataView(found.buffer, found.byteOffset, found.length);
  const most = (last - first - bytesBefore(to - from, 0)) / PER_PLACE;
  const lists = {
    starts: new Uint32Array(to - from + 1),
    passages: new Uint16Array(most),
    counts: new Uint8Array(most),
  };
  let next = 0;
  let end = 0;
  for (let word = from; word < to; word++) {
    const offset = end;
    end = offset + bytesBefore(1, passagesOf(starts, word));
    const isWhole =
      end <= found.length &&
      header.getUint32(offset, true) === checksum(found.subarray(offset + OVERHEAD, end));
    for (let at = offset + OVERHEAD; isWhole && at < end; at += PER_PLACE) {
      lists.passages[next] = (found[at] ?? 0) | ((found[at + 1] ?? 0) << 8);
      lists.counts[next++] = found[at + 2] ?? 0;
    }
    lists.starts[word - from + 1] = next;
  }
  return lists;
}

function readOr(bytes: Bytes, start: number, end: number): Uint8Array {
  try {
    return bytes.read(start, end);
  } catch {
    return new Uint8Array(); // The file was taken away or cut off: it is as if the words were nowhere.
  }
}
