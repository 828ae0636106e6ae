import { isSpace } from '../../document/lines.ts';
import type { Answer, Body, Document, Heading, Question, Span } from '../../document/model.ts';

/** Where the text of a question or answer ends, white space, furniture and footnotes after it left out. */
export function textEnd(item: Question | Answer): number {
  return item.body.content.at(-1)?.end ?? item.span.end;
}

/** What to point at for a question: its heading, or the first line of a question without one. */
export function headingOrFirstLine(document: Document, question: Question): Span {
  if (question.heading !== undefined) return extentOf(document.text, question.heading);
  return firstLine(document.text, question.body.content[0] ?? question.span);
}

/** What to point at for a span: it without the white space at its end. */
export function extentOf(text: string, { start, end }: Span): Span {
  let at = end;
  while (at > start + 1 && isSpace(text.charCodeAt(at - 1))) at--;
  return { start, end: at };
}

/** The numbers of a heading, or the whole heading where it has none. */
export function numbersOrHeading(text: string, heading: Heading): Span {
  return extentOf(text, heading.numbers.start < heading.numbers.end ? heading.numbers : heading);
}

/** The last paragraph of a body that consists of several; none where only a first is there. */
export function lastOfSeveralParagraphs(text: string, body: Body): Span | undefined {
  const last = body.content.at(-1);
  if (last === undefined) return undefined;
  const within = text.slice(last.start, last.end);
  const breaks = [...within.matchAll(/\n[ \t\r]*\n\s*/g)].at(-1);
  if (breaks === undefined) return undefined;
  return { start: last.start + breaks.index + breaks[0].length, end: last.end };
}

function firstLine(text: string, { start, end }: Span): Span {
  const line = text.slice(start, Math.min(end, start + 200)).search(/[\r\n]/);
  return { start, end: line < 0 ? Math.min(end, start + 200) : start + line };
}
