import type { Lists } from './lists.ts';
import type { Records } from './records.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordLists } from './wordLists.ts';
import type { WordTerms } from './wordTerms.ts';

/**
 * A part of the archive: up to 65,536 passages of whole documents, with everything that finds them. Nothing in it
 * changes once it was built; what is added comes in a window of its own, and small windows are merged.
 */
export interface Window extends WordLevel, TermLevel {}

/** What documents consist of, by word as it is written. */
export interface WordLevel {
  /** Passages. */
  readonly size: number;
  readonly words: Vocabulary;
  readonly wordLists: WordLists;
  /** By passage, in content words. */
  readonly questionLengths: Uint16Array;
  readonly answerLengths: Uint16Array;
  /** By passage: 1 for an answer that says too little to come up for what it says, such as `Ja.` */
  readonly saysLittle: Uint8Array;
  /** The first passage of each document, and the size as the last. */
  readonly documentStarts: Uint32Array;
  /** By document: when it was answered or else submitted, as `20240131`; 0 where that is not known. */
  readonly documentDates: Uint32Array;
  /** By document: a number made of its file's name, to have an order in which nothing of chance is. */
  readonly documentKeys: Uint32Array;
  readonly records: Records;
}

/** The same by term: the stems of words and of the parts of compounds. Follows from the words. */
export interface TermLevel {
  readonly terms: Vocabulary;
  readonly termLists: Lists;
  readonly wordTerms: WordTerms;
}

/** The document that a passage is of. */
export function documentOf({ documentStarts }: Pick<WordLevel, 'documentStarts'>, passage: number): number {
  let low = 0;
  let high = documentStarts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((documentStarts[middle] ?? 0) <= passage) low = middle;
    else high = middle;
  }
  return low;
}
