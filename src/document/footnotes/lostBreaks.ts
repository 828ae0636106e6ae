import type { Footnote } from '../model.ts';
import { trimmed } from '../spans.ts';
import type { FirstMarks } from './marks.ts';

/** What a footnote begins with behind its number. */
const TEXT = /^\s*(?:[\p{Lu}«“‘"'(]|https?:|www\.)/u;
const LOOKED_AHEAD = 20;
/** What a sentence that goes on with a footnote's number stops at: `zie ook [3]`, `artikel 5, lid [3]`. */
const RUNS_ON =
  /(?:^|[^\p{L}])(?:voetnoot|noot|artikel|art\.|lid|vraag|antwoord|zie|ook|en|of|aan|bij|de|het|in|met|op|tot|uit|van|voor)$|[,;:(]$/iu;
const QUOTES = /[«“„‘][^»”’]*$|^[^"]*"(?:[^"]*"[^"]*")*[^"]*$/;
const ADDRESS = /^\s*(?:https?:|www\.)/;

/**
 * Parts footnotes of a list in brackets that lost the line break between them: where the list goes on with `[4]` below
 * `[2] … [3] …`, the number that is missing stands in the text of the one before. Its mark stands above the list, or there
 * is nothing that it is the text to; and `noot [3]` in the middle of a sentence begins none.
 */
export function withLostBreaks(
  text: string,
  list: readonly Footnote[],
  { anywhere }: FirstMarks,
): readonly Footnote[] {
  const top = list[0]?.start ?? 0;
  const isMarked = (mark: string): boolean => (anywhere.get(mark) ?? top) < top;
  return list.flatMap((footnote, at) => {
    const next = list[at + 1];
    return next === undefined || !isBracketed(text, footnote)
      ? [footnote]
      : parted(text, footnote, next, isMarked);
  });
}

function isBracketed(text: string, { markSpan }: Footnote): boolean {
  return text.charAt(markSpan.start - 1) === '[';
}

function parted(
  text: string,
  footnote: Footnote,
  next: Footnote,
  isMarked: (mark: string) => boolean,
): readonly Footnote[] {
  const found: Footnote[] = [];
  let last = footnote;
  for (let number = Number(footnote.mark) + 1; number < Number(next.mark); number++) {
    const mark = String(number);
    const start = text.indexOf(`[${mark}]`, last.body.start);
    if (start < 0 || start >= footnote.end || !isMarked(mark)) continue;
    const behind = start + mark.length + 2;
    const before = trimmed(text, { start: last.body.start, end: start });
    if (!isBreak(text.slice(before.start, before.end), text.slice(behind, behind + LOOKED_AHEAD))) continue;
    found.push({ ...last, body: before, end: before.end });
    last = {
      mark,
      markSpan: { start: start + 1, end: start + 1 + mark.length },
      body: trimmed(text, { start: behind, end: footnote.end }),
      start,
      end: footnote.end,
    };
  }
  return [...found, last];
}

function isBreak(before: string, behind: string): boolean {
  const goesOn = RUNS_ON.test(before) || QUOTES.test(before);
  return TEXT.test(behind) && (!goesOn || ADDRESS.test(behind));
}
