import { diffArrays } from 'diff';
import type { ReadWord } from '../../document/readWords.ts';

/** A stretch of words that two texts do not share; one of the two may be empty. Indexes of words, the end left out. */
export interface WordChange {
  readonly before: Range;
  readonly after: Range;
  /** Whether the words themselves differ, or only their dashes, quotes, spaces, capitals and the like. */
  readonly kind: 'wording' | 'looks';
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** More words that differ are no change that can be shown; it also bounds the time that comparing takes. */
export const MOST_CHANGES = 120;

/**
 * What became of some words: the stretches that differ, in order, none where the texts are alike. Nothing where so much
 * differs that they are two different texts.
 */
export function wordChanges(
  before: readonly ReadWord[],
  after: readonly ReadWord[],
): readonly WordChange[] | undefined {
  if (Math.abs(before.length - after.length) > MOST_CHANGES) return undefined;
  const start = sharedStart(before, after);
  const end = sharedEnd(before, after, start);
  const parts = diffArrays(
    before.slice(start, before.length - end).map(formOf),
    after.slice(start, after.length - end).map(formOf),
    { maxEditLength: MOST_CHANGES },
  );
  if (parts === undefined) return undefined;
  const changes: { before: { from: number; to: number }; after: { from: number; to: number } }[] = [];
  let [at, afterAt] = [start, start];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      at += count;
      afterAt += count;
      continue;
    }
    const last = changes.at(-1);
    const open = last !== undefined && at - last.before.to <= BRIDGE && afterAt - last.after.to <= BRIDGE;
    const change = open ? last : { before: { from: at, to: at }, after: { from: afterAt, to: afterAt } };
    if (!open) changes.push(change);
    if (removed) at += count;
    else afterAt += count;
    change.before.to = at;
    change.after.to = afterAt;
  }
  return changes.map((change) => ({ ...change, kind: kindOf(before, after, change) }));
}

/** One word that is the same between two that differ: they are told as one. */
const BRIDGE = 1;

function sharedStart(before: readonly ReadWord[], after: readonly ReadWord[]): number {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && isSame(before[count], after[count])) count++;
  return count;
}

function sharedEnd(before: readonly ReadWord[], after: readonly ReadWord[], start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let count = 0;
  while (count < most && isSame(before[before.length - 1 - count], after[after.length - 1 - count])) count++;
  return count;
}

function isSame(one: ReadWord | undefined, other: ReadWord | undefined): boolean {
  return one !== undefined && other !== undefined && formOf(one) === formOf(other);
}

/** A letter with an accent can be one character or two; nobody sees the difference. */
function formOf({ text }: ReadWord): string {
  return text.normalize('NFC');
}

const DASH = /[\p{Pd}\u2212]/gu;
const LOOKS = /\s|[\p{Pd}\p{Pi}\p{Pf}\p{Cf}\u2212„‚"'`´]/gu;

function kindOf(
  before: readonly ReadWord[],
  after: readonly ReadWord[],
  change: Pick<WordChange, 'before' | 'after'>,
): WordChange['kind'] {
  return essence(before, change.before) === essence(after, change.after) ? 'looks' : 'wording';
}

/**
 * Letters, digits and the punctuation that tells how a sentence goes, with the words on either side; ligatures as their
 * letters. A dash beside a digit is a minus sign or says `to`: all dashes are alike there, but one more or less is not.
 */
function essence(words: readonly ReadWord[], { from, to }: Range): string {
  const first = Math.max(0, from - 1);
  const joined = words
    .slice(first, to + 1)
    .map(({ text, start }, at) => (start > (words[first + at - 1]?.end ?? 0) ? ` ${text}` : text))
    .join('')
    .normalize('NFKC');
  return joined
    .replace(DASH, (_dash, at: number) => (isAtDigit(joined, at) ? MINUS : ''))
    .replace(LOOKS, '')
    .toLowerCase();
}

/** Stands for each dash that counts; it is none itself. */
const MINUS = '~';

/** Right beside one, or between two with spaces around it: `2030 – 2031`. */
function isAtDigit(text: string, at: number): boolean {
  if (/\d/.test(text.charAt(at - 1)) || /\d/.test(text.charAt(at + 1))) return true;
  return /\d\s?$/.test(text.slice(Math.max(0, at - 2), at)) && /^\s?\d/.test(text.slice(at + 1, at + 3));
}
