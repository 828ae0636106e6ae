import { excerpt } from './asked.ts';
import type { FootnoteMark, Head } from '../model.ts';
import { without } from '../spans.ts';

/** A head of which the subject is the words alone, without the footnote marks among them; its span stays. */
export function withoutMarks(head: Head, text: string, marks: readonly FootnoteMark[]): Head {
  const { subject } = head;
  if (subject === undefined || !marks.some(({ start, end }) => start < subject.end && end > subject.start))
    return head;
  const words = without(text, subject, marks).map(({ start, end }) => text.slice(start, end));
  const plain = excerpt(words.join(' '), subject.start)?.text ?? '';
  return { ...head, subject: { ...subject, text: plain } };
}
