import type { Footnote } from '../model.ts';
import { trimmed } from '../spans.ts';

/** What a footnote begins with behind its number. */
const TEXT = /^\s*(?:[\p{Lu}«“‘"'(]|https?:|www\.)/u;
const LOOKED_AHEAD = 20;

/**
 * Parts footnotes of a list in brackets that lost the line break between them: where the list goes on with `[4]` below
 * `[2] … [3] …`, the number that is missing stands in the text of the one before.
 */
export function withLostBreaks(text: string, list: readonly Footnote[]): readonly Footnote[] {
  return list.flatMap((footnote, at) => {
    const next = list[at + 1];
    return next === undefined || !isBracketed(text, footnote) ? [footnote] : parted(text, footnote, next);
  });
}

function isBracketed(text: string, { markSpan }: Footnote): boolean {
  return text.charAt(markSpan.start - 1) === '[';
}

function parted(text: string, footnote: Footnote, next: Footnote): readonly Footnote[] {
  const found: Footnote[] = [];
  let last = footnote;
  for (let number = Number(footnote.mark) + 1; number < Number(next.mark); number++) {
    const mark = String(number);
    const start = text.indexOf(`[${mark}]`, last.body.start);
    const behind = start + mark.length + 2;
    if (start < 0 || start >= footnote.end || !TEXT.test(text.slice(behind, behind + LOOKED_AHEAD))) continue;
    const before = trimmed(text, { start: last.body.start, end: start });
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
