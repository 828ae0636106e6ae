import { isSpace } from './lines.ts';
import type { Span } from './model.ts';
import { isKnownAbbreviation } from './sentenceEnds.ts';

/** A shorter word can be an abbreviation of any kind. */
const SHORTEST = 3;
/** None of the abbreviations is longer. */
const LONGEST = 6;

/**
 * Some spans of a text in runs that end where a sentence surely does, so that each sentence lies in one of them: to find
 * fast where a long one can be.
 */
export function runsOfSentences(text: string, spans: readonly Span[]): readonly (readonly Span[])[] {
  const runs: Span[][] = [];
  let run: Span[] = [];
  for (const span of spans) {
    let from = span.start;
    for (const end of sureEnds(text, span)) {
      runs.push([...run, { start: from, end }]);
      run = [];
      from = end;
    }
    if (from < span.end) run.push({ start: from, end: span.end });
  }
  return run.length === 0 ? runs : [...runs, run];
}

/** Behind each full stop with a word of small letters before it, and white space and a capital behind it. */
function sureEnds(text: string, { start, end }: Span): readonly number[] {
  const piece = text.slice(start, end);
  const ends: number[] = [];
  for (let at = piece.indexOf('.'); at >= 0; at = piece.indexOf('.', at + 1)) {
    if (!isSpace(piece.charCodeAt(at + 1)) || !isCapital(piece.charCodeAt(at + 2))) continue;
    let from = at;
    while (from > 0 && at - from <= LONGEST && isSmall(piece.charCodeAt(from - 1))) from--;
    const length = at - from;
    if (length < SHORTEST || (length <= LONGEST && isKnownAbbreviation(piece.slice(from, at)))) continue;
    ends.push(start + at + 1);
  }
  return ends;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}
