import { factsOf } from '../../document/head/facts.ts';
import type { Document, Span } from '../../document/model.ts';
import { paragraphsIn } from '../../document/paragraphs.ts';
import { isWithin, trimmed, without } from '../../document/spans.ts';
import { preambleOf } from '../letter/preamble.ts';

/** The paragraphs of the head that say something of the set: not a letterhead, a masthead or an address. */
export function headText(document: Document, read: (spans: readonly Span[]) => string): string {
  const { head, text } = document;
  const paragraphs = without(text, head.span, document.furniture).flatMap((span) => paragraphsIn(text, span));
  const number = head.questionNumber;
  const said = [...factsOf(document), ...preambleOf(document).spans];
  const telling = paragraphs.flatMap((paragraph) => {
    if (said.some((each) => isWithin(each, paragraph))) return apart(text, paragraph, head.title);
    // Of `Uw kenmerk 2031Z00412` only the number is about the questions.
    return number !== undefined && isWithin(number, paragraph) ? [number] : [];
  });
  return (telling.length === 0 ? paragraphs : telling).map((span) => read([span])).join('\n\n');
}

/** The title is a paragraph of its own where it has its lines for itself, whatever stands above and below it. */
function apart(text: string, paragraph: Span, title: Span | undefined): readonly Span[] {
  if (title === undefined || !isWithin(title, paragraph)) return [paragraph];
  const lineStart = text.lastIndexOf('\n', title.start) + 1;
  const lineEnd = indexFrom(text, '\n', title.end);
  const cuts = [
    ...(isMarkup(text.slice(lineStart, title.start)) ? [lineStart] : []),
    ...(isMarkup(text.slice(title.end, lineEnd)) ? [lineEnd] : []),
  ].map((cut) => Math.min(paragraph.end, Math.max(paragraph.start, cut)));
  return [paragraph.start, ...cuts]
    .map((start, at) => trimmed(text, { start, end: cuts[at] ?? paragraph.end }))
    .filter(({ start, end }) => start < end);
}

function isMarkup(line: string): boolean {
  return /^[\s#*_]*$/.test(line);
}

function indexFrom(text: string, wanted: string, from: number): number {
  const index = text.indexOf(wanted, from);
  return index < 0 ? text.length : index;
}
