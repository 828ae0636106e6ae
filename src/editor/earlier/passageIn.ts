import type { Span } from '../../document/model.ts';

const WORDS_LOOKED_FOR = 6;

/**
 * Where a paragraph of an answer stands in its file: there its lines may be broken, and its words too. Found by how it
 * begins and ends; where that is not to be found it is the whole answer.
 */
export function passageIn(text: string, answer: Span, paragraph: string): Span {
  const within = text.slice(answer.start, answer.end);
  const words = paragraph.split(/\s+/);
  const first = patternOf(words.slice(0, WORDS_LOOKED_FOR)).exec(within);
  if (first === null) return answer;
  const rest = within.slice(first.index);
  const last = patternOf(words.slice(-WORDS_LOOKED_FOR)).exec(rest);
  const start = answer.start + first.index;
  return { start, end: last === null ? answer.end : start + last.index + last[0].length };
}

/** Between letters there can be a hyphen and a line's end, between words any blank. */
function patternOf(words: readonly string[]): RegExp {
  const letters = (word: string): string =>
    Array.from(word, (letter) => letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('(?:-\\s+)?');
  return new RegExp(words.map(letters).join('\\s+'), 'u');
}
