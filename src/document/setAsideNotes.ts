import type { Brackets } from './brackets.ts';
import type { SetAsideNote } from './model.ts';

/** A reason is a line; a longer bracket is something else. */
const LONGEST = 500;

const OPENS = /^\[\s{0,4}terzijde\s+/i;
const FORM = /^(\[\s{0,4}terzijde\s+)([a-z]+(?:-[a-z]+)*)\s*:\s*([^\r\n]*)\]$/i;

/**
 * Findings set aside, in questions too: their numbers are where a missing answer is pointed at, and no member of
 * parliament writes this. What does not say which finding, or why, is a work note.
 */
export function setAsideNotes(text: string, brackets: Brackets): readonly SetAsideNote[] {
  return brackets.pairs.flatMap(({ start, end }) => {
    if (end - start > LONGEST || !OPENS.test(text.slice(start, start + 20))) return [];
    const [, before = '', code = '', reason = ''] = FORM.exec(text.slice(start, end)) ?? [];
    const words = reason.replace(/\s+/g, ' ').trim();
    if (words === '') return [];
    const codeStart = start + before.length;
    return [
      {
        kind: 'aside',
        form: 'bracketed',
        start,
        end,
        code: code.toLowerCase(),
        codeSpan: { start: codeStart, end: codeStart + code.length },
        reason: words,
      },
    ];
  });
}
