import type { Document, Label } from '../document/model.ts';
import { countBefore } from '../document/ordered.ts';

/** Tells of an offset in which answer it is: the first of its numbers. */
export function answerLabelsIn({ answers }: Document): (offset: number) => Label | undefined {
  return (offset) => {
    const count = countBefore(answers.length, (at) => (answers[at]?.span.start ?? 0) <= offset);
    const answer = answers[count - 1];
    return answer !== undefined && offset < answer.span.end ? answer.labels[0] : undefined;
  };
}
