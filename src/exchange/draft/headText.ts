import { factsOf, isWithin } from '../../document/head/facts.ts';
import type { Document, Span } from '../../document/model.ts';
import { paragraphsIn } from '../../document/paragraphs.ts';
import { without } from '../../document/spans.ts';
import { preambleOf } from '../letter/preamble.ts';

/** The paragraphs of the head that say something of the set: not a letterhead, a masthead or an address. */
export function headText(document: Document, read: (spans: readonly Span[]) => string): string {
  const { head, text } = document;
  const paragraphs = without(text, head.span, document.furniture)
    .flatMap((span) => paragraphsIn(text, span))
    .flatMap((paragraph) => apart(text, paragraph, head.title));
  const number = head.questionNumber;
  const said = [...factsOf(document), ...preambleOf(document)];
  const telling = paragraphs.flatMap((paragraph) => {
    if (said.some((each) => isWithin(each, paragraph))) return [paragraph];
    // Of `Uw kenmerk 2031Z00412` only the number is about the questions.
    return number !== undefined && isWithin(number, paragraph) ? [number] : [];
  });
  return (telling.length === 0 ? paragraphs : telling).map((span) => read([span])).join('\n\n');
}

/** The title is a paragraph of its own, whatever stands on the lines above and below it. */
function apart(text: string, paragraph: Span, title: Span | undefined): readonly Span[] {
  if (title === undefined || !isWithin(title, paragraph)) return [paragraph];
  const around = without(text, paragraph, [title]);
  return [...around, title].sort((one, other) => one.start - other.start);
}
