import { readHead } from '../../document/head/head.ts';
import { withoutMarks } from '../../document/head/withoutMarks.ts';
import type { Document, Head } from '../../document/model.ts';
import { leftOut } from './blocks/words.ts';

/**
 * A document of which the head is read without its notes for the writers, blank in its text: what the head says goes
 * into title block, opening and signature, where a note never belongs. Places stay those of the document.
 */
export function withoutHeadNotes(document: Document): Document {
  const { head, furniture } = document;
  const left = leftOut(document, 'leave-out').filter(({ start }) => start < head.span.end);
  if (left.length === 0) return document;
  let text = '';
  for (const { start, end } of left)
    text = (text + document.text.slice(text.length, start)).padEnd(Math.min(end, head.span.end));
  text += document.text.slice(text.length);
  return {
    ...document,
    text,
    head: closedUp(withoutMarks(readHead(text, head.span, furniture), text, document.marks)),
  };
}

/** Where a note stood before a comma, no blank is left. */
function closedUp(head: Head): Head {
  const { subject } = head;
  if (subject === undefined) return head;
  return { ...head, subject: { ...subject, text: subject.text.replace(/ (?=[,.;:?!)»”])/g, '') } };
}
