import type { Document, Span } from '../../document/model.ts';
import { trimmed } from '../../document/spans.ts';

/** A head is a few lines; a covering letter can stand before it. */
const LONGEST_HEAD = 12_000;
const ANSWERED = /(?:^|[\n\f.)])[ \t]*((?:Antwoord|Mededeling)\s+van\b)/;
/** Where what it says of who answers, and when, is over. */
const ENDS = /\(\s*[Oo]ntvangen[^()]{0,20}(?:\([^()]{0,60}\)?|[^()]{0,60}\))|\n\s*\n|\.\s*(?:\n|$)/;

/** The text of a head, with the place where it starts. */
export function headText({ text, head }: Document): string {
  return text.slice(head.span.start, Math.min(head.span.end, head.span.start + LONGEST_HEAD));
}

/** The first line of `Vragen van het lid … aan … over …`, to point at. */
export function askedLine({ text, head }: Document): Span | undefined {
  return head.title && firstLine(text, head.title);
}

/** `Antwoord van Minister … (ontvangen …)`, or `Mededeling van …`. */
export function answeredSentence(document: Document): Span | undefined {
  const text = headText(document);
  const match = ANSWERED.exec(text);
  if (match === null) return undefined;
  const start = match.index + match[0].length - (match[1] ?? '').length;
  const rest = text.slice(start, start + 1000);
  const ending = ENDS.exec(rest);
  const length =
    ending === null ? rest.length : ending.index + (ending[0].startsWith('(') ? ending[0].length : 0);
  const { span } = document.head;
  return trimmed(document.text, { start: span.start + start, end: span.start + start + length });
}

export function firstLine(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end).search(/[\r\n]/);
  return trimmed(text, { start, end: line < 0 ? end : start + line });
}
