import type { Answer, Document, Label, Question } from '../document/model.ts';
import { countBefore } from '../document/ordered.ts';

/** Tells of an offset in which question or answer it is: the first of its numbers. */
export function labelsIn({ questions, answers }: Document): (offset: number) => Label | undefined {
  return labelsOf(() => [...questions, ...answers].sort((one, other) => one.span.start - other.span.start));
}

/** The same for answers alone. */
export function answerLabelsIn({ answers }: Document): (offset: number) => Label | undefined {
  return labelsOf(() => answers);
}

/** The items are in the order of their places; they are not looked up before someone asks. */
function labelsOf(itemsInOrder: () => readonly (Question | Answer)[]): (offset: number) => Label | undefined {
  let known: readonly (Question | Answer)[] | undefined;
  return (offset) => {
    const items = (known ??= itemsInOrder());
    const item = items[countBefore(items.length, (at) => (items[at]?.span.start ?? 0) <= offset) - 1];
    return item !== undefined && offset < item.span.end ? item.labels[0] : undefined;
  };
}
