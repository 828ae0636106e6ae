import type { Answer, Document, Label, Question, Span } from '../../document/model.ts';
import { countBefore } from '../../document/ordered.ts';
import { firstEndingAfter } from '../../document/spans.ts';
import { itemsInOrder } from '../reading/order.ts';

/** Tells of an offset in a document which question or answer it is in; nothing for the head and what stands elsewhere. They are not looked up before someone asks. */
export function itemsAt(document: Document): (offset: number) => Question | Answer | undefined {
  let known: readonly (Question | Answer)[] | undefined;
  return (offset) => {
    const items = (known ??= itemsInOrder(document).map((item) =>
      item.kind === 'question' ? item.question : item.answer,
    ));
    const item = items[countBefore(items.length, (at) => (items[at]?.span.start ?? 0) <= offset) - 1];
    return item !== undefined && offset < item.span.end ? item : undefined;
  };
}

/** The numbers of the question or answer that an offset is in. */
export function labelsAt(document: Document): (offset: number) => readonly Label[] {
  const itemAt = itemsAt(document);
  return (offset) => itemAt(offset)?.labels ?? [];
}

/** What a finding points at, white space made single and without what was set aside in it (unless it is that), to know it again by. */
export function wordsOf({ text, notes }: Document, span: Span): string {
  let words = '';
  let at = span.start;
  for (let next = firstEndingAfter(notes, at); next < notes.length; next++) {
    const note = notes[next];
    if (note === undefined || note.start >= span.end) break;
    if (note.kind !== 'aside' || note.start <= span.start) continue;
    words += `${text.slice(at, note.start)} `;
    at = note.end;
  }
  return (words + text.slice(at, Math.max(at, span.end))).replace(/\s+/g, ' ').trim();
}
