import type { Document, Span } from '../../document/model.ts';
import { markExtent } from '../../document/footnotes/markExtent.ts';
import type { ReadWord } from '../../document/readWords.ts';
import { firstEndingAfter } from '../../document/spans.ts';
import type { TextEdit } from '../check.ts';
import type { Range, WordChange } from '../reading/wordChanges.ts';
import { lineBreakOf } from './lineBreaks.ts';

/** Words with the text in which they have their places. */
export interface WordsOf {
  readonly text: string;
  readonly words: readonly ReadWord[];
}

/**
 * Puts the words that were there before back into a document, and leaves the marks of footnotes among them. None where
 * something else stands between them, as at a page's edge.
 */
export function restored(
  document: Document,
  after: readonly ReadWord[],
  before: WordsOf,
  changes: readonly WordChange[],
): readonly TextEdit[] {
  const edits = changes.map((change) => {
    const [there, here] = withNeighbour(before, after, change);
    const span = spanOf(after, here);
    const between = betweenWords(document, span);
    if (between === undefined) return undefined;
    const { start, end } = spanOf(before.words, there);
    const words = before.text.slice(start, end).replace(/\r\n?|\n/g, lineBreakOf(document.text));
    return { span, newText: words + between };
  });
  const possible = edits.filter((edit) => edit !== undefined);
  return possible.length === edits.length ? possible : [];
}

/** Where words came or went, the word before them, or else the one behind, tells where that is, and how they are spaced. */
function withNeighbour(
  before: WordsOf,
  after: readonly ReadWord[],
  change: WordChange,
): readonly [Range, Range] {
  const { before: there, after: here } = change;
  if (there.from < there.to && here.from < here.to) return [there, here];
  if (there.from > 0 && here.from > 0)
    return [
      { ...there, from: there.from - 1 },
      { ...here, from: here.from - 1 },
    ];
  return [
    { ...there, to: Math.min(there.to + 1, before.words.length) },
    { ...here, to: Math.min(here.to + 1, after.length) },
  ];
}

function spanOf(words: readonly ReadWord[], { from, to }: Range): Span {
  const start = words[from]?.start ?? 0;
  return { start, end: words[to - 1]?.end ?? start };
}

/** The marks of footnotes in a span; nothing where furniture or a footnote's text stands in it. */
function betweenWords({ text, marks, furniture, footnotes }: Document, span: Span): string | undefined {
  if (overlapping(furniture, span).length > 0 || overlapping(footnotes, span).length > 0) return undefined;
  return overlapping(marks, span)
    .map((mark) => markExtent(text, mark))
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}

function overlapping(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  for (let at = firstEndingAfter(spans, start); at < spans.length; at++) {
    const span = spans[at];
    if (span === undefined || span.start >= end) break;
    found.push(span);
  }
  return found;
}
