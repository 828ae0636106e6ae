import type { Answer, Document, Label, Question } from '../../document/model.ts';
import { compareLabels } from '../../document/numbers.ts';
import { duplicateAnswers } from '../reading/duplicateAnswers.ts';
import { textEnd } from '../reading/extent.ts';
import { answersStandTogether, itemsInOrder } from '../reading/order.ts';
import type { TextEdit } from '../check.ts';
import { putBefore, putBelow, type Writing } from './writing.ts';

/**
 * Puts a new answer where it belongs: below its question, or among the answers where these stand together. It
 * is not put below an answer too many, since that may be taken out at the same time.
 */
export type PlaceAnswer = (question: Question, labels: readonly Label[], block: string) => TextEdit;

export function placingOf(document: Document, writing: Writing): PlaceAnswer {
  const superfluous = duplicateAnswers(document);
  if (answersStandTogether(document)) {
    const staying = document.answers.filter((answer) => !superfluous.has(answer));
    const inOrder = staying.sort((one, other) => compareLabels(lowest(one.labels), lowest(other.labels)));
    return (_question, labels, block) => amongAnswers(writing, inOrder, labels, block);
  }
  const below = answersBelow(document, superfluous);
  return (question, _labels, block) => {
    const own = below
      .get(question)
      ?.findLast(({ labels }) => labels.some((label) => question.labels.includes(label)));
    return putBelow(writing, textEnd(own ?? question), block);
  };
}

function amongAnswers(
  writing: Writing,
  inOrder: readonly Answer[],
  labels: readonly Label[],
  block: string,
): TextEdit {
  const wanted = lowest(labels);
  const earlier = lastBefore(inOrder, wanted);
  if (earlier !== undefined) return putBelow(writing, textEnd(earlier), block);
  return putBefore(writing, inOrder[0]?.heading.start ?? 0, block);
}

/** The last of the ordered answers that starts with a lower number; by halves, for there may be very many. */
function lastBefore(inOrder: readonly Answer[], wanted: Label): Answer | undefined {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareLabels(lowest(inOrder[middle]?.labels ?? []), wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return inOrder[low - 1];
}

/** The answers between each question and the next one. */
function answersBelow(
  document: Document,
  superfluous: ReadonlyMap<Answer, unknown>,
): ReadonlyMap<Question, readonly Answer[]> {
  const below = new Map<Question, Answer[]>();
  let last: Answer[] | undefined;
  for (const item of itemsInOrder(document)) {
    if (item.kind === 'question') below.set(item.question, (last = []));
    else if (!superfluous.has(item.answer)) last?.push(item.answer);
  }
  return below;
}

function lowest(labels: readonly Label[]): Label {
  return [...labels].sort(compareLabels)[0] ?? '0';
}
