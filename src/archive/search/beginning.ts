/** What someone has written of a sentence, as it is looked for in texts. */
export interface Beginning {
  /** The whole words of it, as they were written. */
  readonly words: readonly string[];
  /** Finds it in a text, and in its first group the rest of the paragraph. */
  readonly pattern: RegExp;
}

const FEWEST_WORDS = 3;
/** Of a long beginning the last words: who has come so far has gone his own way before. */
const MOST_WORDS = 12;

const WORD = /[\p{L}\p{N}]+/gu;
/** Between two words, on one line: blanks, a comma, a hyphen, a quote. */
const BETWEEN = '[^\\p{L}\\p{N}\\n]{1,4}';

/** Undefined for fewer than three words, or where the sentence has come to its end. */
export function readBeginning(sentence: string): Beginning | undefined {
  const all = sentence.match(WORD) ?? [];
  const ending = /[^\p{L}\p{N}]*$/u.exec(sentence)?.[0] ?? '';
  if (all.length < FEWEST_WORDS || /[.?!\n]/.test(ending)) return undefined;
  const last = all.slice(-MOST_WORDS);
  const pattern = `(?<![\\p{L}\\p{N}])${last.join(BETWEEN)}${asWritten(ending)}([^\\n]*)`;
  return { words: ending === '' ? last.slice(0, -1) : last, pattern: new RegExp(pattern, 'iu') };
}

function asWritten(ending: string): string {
  return ending.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
