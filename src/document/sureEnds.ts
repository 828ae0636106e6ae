import { isSpace } from './lines.ts';
import type { Span } from './model.ts';
import { isKnownAbbreviation } from './sentenceEnds.ts';

/** A shorter word can be an abbreviation of any kind. */
const SHORTEST = 3;
/** None of the abbreviations is longer. */
const LONGEST = 6;
const FULL_STOP = 46;

/**
 * The runs of some spans of a text that have room for a sentence of more than so many words. A run ends where a sentence
 * surely does, so that each sentence lies in one of them: most of a text is in none, and one look at it tells.
 */
export function roomyRuns(text: string, spans: readonly Span[], most: number): readonly (readonly Span[])[] {
  const runs: Span[][] = [];
  let run: Span[] = [];
  // Each word but the last has a blank or a span's end behind it.
  let blanks = 0;
  const close = (): void => {
    if (blanks >= most) runs.push(run);
    run = [];
    blanks = 0;
  };
  for (const { start, end } of spans) {
    let from = start;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code <= 32 || (code >= 0x80 && isSpace(code))) blanks++;
      else if (code === FULL_STOP && isSureEnd(text, at, { start, end })) {
        run.push({ start: from, end: at + 1 });
        close();
        from = at + 1;
      }
    }
    if (from === end) continue;
    run.push({ start: from, end });
    blanks++;
  }
  close();
  return runs;
}

/** A full stop with a word of small letters before it, and white space and a capital behind it. */
function isSureEnd(text: string, at: number, { start, end }: Span): boolean {
  let next = at + 1;
  while (next < end && isSpace(text.charCodeAt(next))) next++;
  if (next === at + 1 || next >= end || !isCapital(text.charCodeAt(next))) return false;
  let from = at;
  while (from > start && at - from <= LONGEST && isSmall(text.charCodeAt(from - 1))) from--;
  const length = at - from;
  return length >= SHORTEST && (length > LONGEST || !isKnownAbbreviation(text.slice(from, at)));
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}
