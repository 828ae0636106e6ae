import type { Element } from 'domhandler';
import type { FlowNote } from '../flow/flow.ts';

/** An element that is the mark of a footnote, and the one that holds its text: they can be the same. */
export interface Marking {
  readonly element: Element;
  readonly holder: Element;
  readonly note: FlowNote;
}

/**
 * Footnotes of which several have one number, since question and answer each count their own, counted through the
 * document: else the text of all but the last would be lost. Other footnotes keep their numbers.
 */
export function countedThrough(markings: readonly Marking[]): ReadonlyMap<Element, FlowNote> {
  return new Map(
    (areDistinct(markings) ? markings : recounted(markings)).map(({ element, note }) => [element, note]),
  );
}

function areDistinct(markings: readonly Marking[]): boolean {
  const texts = new Map<string, string>();
  return markings.every(({ note: { mark, text } }) => {
    if (text === '') return true;
    const known = texts.get(mark) ?? text;
    texts.set(mark, known);
    return known === text;
  });
}

/** A mark without a text means the last footnote of its number. */
function recounted(markings: readonly Marking[]): readonly Marking[] {
  const numbers = new Map<Element, string>();
  const last = new Map<string, string>();
  return markings.map(({ element, holder, note }) => {
    const known = numbers.get(holder) ?? (note.text === '' ? last.get(note.mark) : undefined);
    const mark = known ?? String(numbers.size + 1);
    if (known === undefined) numbers.set(holder, mark);
    last.set(note.mark, mark);
    return { element, holder, note: { ...note, mark } };
  });
}
