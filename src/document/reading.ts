import type { Span } from './model.ts';

const WORD_BREAK = /([\p{L}\d]+)-$/u;
/** After a hyphen at a line's end these words start a new part: `politie-` / `en justitiemedewerkers`. */
const JOINING = /^(?:en|of|als|dan|noch|tot|c\.q\.)\b/;
const LIST_ITEM = /^(?:[-–•*]|\(?\d{1,2}[.)]|[a-z][.)])\s/;
const SENTENCE_END = /[.?!:;][»”’'")\]]*(?:\[?\d{0,3}\]?)?$/;
const LONGEST_WRAPPED_LINE = 130;

/**
 * The words in some spans as one reads them: wrapped lines joined, words that were hyphenated at a line's end mended,
 * converter marks left out; paragraphs stay apart by a blank line, and list items and short closing lines by a line break.
 */
export function readingText(text: string, spans: readonly Span[]): string {
  let result = '';
  for (const span of spans) {
    const piece = text
      .slice(span.start, span.end)
      .split(/\n[ \t\r\u00a0]*\n\s*/)
      .map(joinLines)
      .filter((paragraph) => paragraph !== '')
      .join('\n\n');
    if (piece === '') continue;
    if (result === '') result = piece;
    else if (SENTENCE_END.test(result)) result += `\n\n${piece}`;
    else result = joined(result, piece, ' ');
  }
  return result;
}

function joinLines(paragraph: string): string {
  const lines = paragraph
    .split(/\r?\n|\r/)
    .map((line) =>
      line
        .replace(/[\s\u00a0\u200b]+/g, ' ')
        .replace(/\u00ad/g, '')
        .trim(),
    )
    .filter((line) => line !== '');
  const width = Math.max(0, ...lines.slice(0, 500).map((line) => line.length));
  return lines.reduce((result, line, at) => {
    const before = lines[at - 1];
    if (before === undefined) return line;
    return joined(result, line, breaksAfter(before, line, width) ? '\n' : ' ');
  }, '');
}

/** A line ends a paragraph of its own when its sentence ends well before the others' width, or it was never wrapped. */
function breaksAfter(before: string, line: string, width: number): boolean {
  if (LIST_ITEM.test(line)) return true;
  if (!SENTENCE_END.test(before)) return false;
  return width > LONGEST_WRAPPED_LINE || before.length < width * 0.75;
}

function joined(before: string, after: string, gap: ' ' | '\n'): string {
  const word = gap === ' ' ? WORD_BREAK.exec(before.slice(-60)) : null;
  if (word === null) return before + gap + after;
  if (JOINING.test(after)) return `${before} ${after}`;
  // An abbreviation, a number or a capital after the hyphen keeps it: CSAM-verordening, Noord-Holland.
  const part = word[1] ?? '';
  const keeps = part.length > 1 && part === part.toUpperCase();
  return keeps || !/^\p{Ll}/u.test(after) ? before + after : before.slice(0, -1) + after;
}
