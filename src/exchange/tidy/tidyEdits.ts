import type { Document, PartKind, Span } from '../../document/model.ts';
import { paragraphsIn } from '../../document/paragraphs.ts';
import { readingText } from '../../document/reading.ts';
import { merged, without } from '../../document/spans.ts';

/** What stands in the text instead; spans do not overlap. */
export interface TidyEdit {
  readonly span: Span;
  readonly newText: string;
}

const PROSE: ReadonlySet<PartKind> = new Set([
  'question',
  'answer',
  'notice',
  'explanation',
  'annex',
  'text',
]);

/** In characters: no page is narrower, so shorter lines were not wrapped: an address, a signature. */
const NARROWEST_PAGE = 45;
/** Columns that are kept apart with spaces. */
const COLUMNS = /\S {3,}\S/;

/**
 * Joins the wrapped lines of paragraphs and mends the words that were hyphenated at their ends. Headings, footnotes, items
 * of lists and rows of tables stay lines of their own; doing it again changes nothing. `within` limits it to the
 * paragraphs that it touches.
 */
export function tidyEdits(document: Document, within?: Span): readonly TidyEdit[] {
  const { text } = document;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return prosePieces(document)
    .flatMap((piece) => paragraphsIn(text, piece))
    .filter((span) => within === undefined || (span.start <= within.end && within.start <= span.end))
    .flatMap((span) => {
      const before = text.slice(span.start, span.end);
      if (!isWrapped(before)) return [];
      const newText = settled(before).replaceAll('\n', lineEnd);
      return newText === before ? [] : [{ span, newText }];
    });
}

/** Where a line ends a paragraph depends on how long the others are, and these change as lines are joined. */
function settled(text: string): string {
  let last = text;
  for (let next = readingText(last, [{ start: 0, end: last.length }]); next !== last;) {
    last = next;
    next = readingText(last, [{ start: 0, end: last.length }]);
  }
  return last;
}

function prosePieces({ text, parts, questions, answers, footnotes, furniture }: Document): readonly Span[] {
  const headings = [...questions, ...answers].flatMap(({ heading }) =>
    heading === undefined ? [] : [heading],
  );
  const left = merged([...headings, ...footnotes, ...furniture]);
  return parts.filter(({ kind }) => PROSE.has(kind)).flatMap((part) => without(text, part, left));
}

/** A carriage return alone ends a line nowhere in VS Code: where one stands, nobody knows what the lines are. */
function isWrapped(paragraph: string): boolean {
  if (/\r(?!\n)/.test(paragraph)) return false;
  const lines = paragraph.split(/\r?\n/);
  if (lines.length < 2 || lines.filter((line) => COLUMNS.test(line)).length > 1) return false;
  return lines.some((line) => line.length >= NARROWEST_PAGE);
}
