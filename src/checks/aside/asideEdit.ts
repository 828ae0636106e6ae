import type { Answer, Document, Question, Span } from '../../document/model.ts';
import { firstEndingAfter, trimmed } from '../../document/spans.ts';
import type { Finding, TextEdit } from '../check.ts';
import { extentOf, textEnd } from '../reading/extent.ts';
import { hasLines, lineBreakOf } from '../writing/lineBreaks.ts';
import { itemsAt } from './places.ts';

const LONGEST_REASON = 400;
const BLANK_LINE = /\n[ \t\r\u00a0]*\n|\r[ \t]*\r(?!\n)/;

/** Where a note goes, and what parts it from the text before it. */
interface Room {
  readonly at: number;
  readonly gap: 'blank' | 'line' | 'paragraph';
}

/**
 * Puts in a note that sets a finding aside: behind the paragraph that it is in, or where it points at a heading behind
 * all that stands below that. In the head it gets a paragraph of its own. A reason without words becomes `zonder reden`.
 */
export function asideEdit(document: Document, { code, span }: Finding, reason: string): TextEdit {
  const item = itemsAt(document)(span.start);
  const { at, gap } = item === undefined ? roomOutside(document, span) : roomInside(document, item, span);
  const note = `[terzijde ${code}: ${reasonIn(reason)}]`;
  const line = hasLines(document.text) ? lineBreakOf(document.text) : ' ';
  const before = { blank: ' ', line, paragraph: line + line }[isInOpenNote(document, at) ? 'line' : gap];
  return { span: { start: at, end: at }, newText: before + note };
}

function roomInside(document: Document, item: Question | Answer, span: Span): Room {
  const { content } = item.body;
  const piece = content[firstEndingAfter(content, span.start)];
  if (piece !== undefined && piece.start <= span.start)
    return { at: paragraphEnd(document.text, span, piece.end), gap: 'blank' };
  if (content.length > 0 || item.heading === undefined) return { at: textEnd(item), gap: 'blank' };
  return { at: extentOf(document.text, item.heading).end, gap: 'line' };
}

function roomOutside({ text, head, parts }: Document, span: Span): Room {
  if (span.start < head.span.end) {
    const { end } = trimmed(text, head.span);
    return { at: Math.max(end, span.end), gap: 'paragraph' };
  }
  const part = parts[firstEndingAfter(parts, span.start)];
  return { at: paragraphEnd(text, span, part?.end ?? text.length), gap: 'blank' };
}

/** Where the paragraph in which a span ends is over, at most at the end of what it stands in. */
function paragraphEnd(text: string, span: Span, end: number): number {
  const rest = text.slice(span.end, Math.max(span.end, end));
  const length = rest.search(BLANK_LINE);
  return span.end + (length < 0 ? rest : rest.slice(0, length)).trimEnd().length;
}

/** A work note that no bracket closes takes in all that follows on its line. */
function isInOpenNote({ text, notes }: Document, at: number): boolean {
  const note = notes[firstEndingAfter(notes, at - 1)];
  return note?.kind === 'work' && note.form === 'bracketed' && note.start < at && text[note.end - 1] !== ']';
}

/** On one line, and without brackets, which would end the note. */
function reasonIn(reason: string): string {
  const line = reason.replaceAll('[', '(').replaceAll(']', ')').replace(/\s+/g, ' ').trim();
  return line === '' ? 'zonder reden' : line.slice(0, LONGEST_REASON).trim();
}
