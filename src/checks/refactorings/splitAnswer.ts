import type { Answer, Document, Label, Question } from '../../document/model.ts';
import type { TextEdit } from '../check.ts';
import { textEnd } from '../reading/extent.ts';
import { answersStandTogether, questionsAbove } from '../reading/order.ts';
import { renumberedHeading } from '../writing/headings.ts';
import { hasLines } from '../writing/lineBreaks.ts';
import { answerHeading, putBelow, writingOf, type Writing } from '../writing/writing.ts';

/**
 * Makes separate answers of a grouped one. The first keeps the text, the others are empty: nothing is made
 * up. Where each question has its own heading, each answer comes below its question, and the text moves
 * along with the first; otherwise the answers follow each other.
 */
export function splitAnswer(document: Document, answer: Answer): readonly TextEdit[] {
  const [first] = answer.labels;
  if (first === undefined || answer.labels.length < 2 || !hasLines(document.text)) return [];
  const writing = writingOf(document);
  const owners = answersStandTogether(document) ? new Map<Label, Question>() : ownersOf(document, answer);
  const anchor = questionsAbove(document).get(answer);
  const anchored = answer.labels.find((label) => anchor !== undefined && owners.get(label) === anchor);
  const firstOwner = owners.get(first);
  if (
    anchored === undefined ||
    anchored === first ||
    firstOwner === undefined ||
    answer.body.content.length > 1
  ) {
    return splitInPlace(writing, answer, first, laterOwners(owners, answer));
  }
  return splitWithMove(writing, answer, anchored, firstOwner, owners);
}

/** The text stays; the other answers go below their own question where it comes later, or below the text. */
function splitInPlace(
  writing: Writing,
  answer: Answer,
  first: Label,
  owners: ReadonlyMap<Label, Question>,
): readonly TextEdit[] {
  const others = answer.labels.filter((label) => label !== first);
  return [
    renumberedHeading(writing.text, answer.heading, [first]),
    ...newAnswers(writing, answer, others, owners),
  ];
}

/** The text moves up to the first question; what stays is the heading of the question just above it. */
function splitWithMove(
  writing: Writing,
  answer: Answer,
  stays: Label,
  firstOwner: Question,
  owners: ReadonlyMap<Label, Question>,
): readonly TextEdit[] {
  const others = answer.labels.filter((label) => label !== stays && owners.get(label) !== firstOwner);
  const body = writing.text.slice(answer.body.start, answer.body.end);
  const heading = answerHeading(writing, answer.labels.slice(0, 1));
  const block = body === '' ? heading : heading + writing.lineBreak.repeat(writing.below) + body;
  const emptied = { span: { start: answer.heading.end, end: textEnd(answer) }, newText: '' };
  return [
    putBelow(writing, textEnd(firstOwner), block),
    ...newAnswers(writing, answer, others, owners),
    renumberedHeading(writing.text, answer.heading, [stays]),
    ...(body === '' ? [] : [emptied]),
  ].sort((one, other) => one.span.start - other.span.start);
}

function newAnswers(
  writing: Writing,
  answer: Answer,
  labels: readonly Label[],
  owners: ReadonlyMap<Label, Question>,
): readonly TextEdit[] {
  const owned = labels.flatMap((label) => {
    const owner = owners.get(label);
    return owner === undefined ? [] : [putBelow(writing, textEnd(owner), answerHeading(writing, [label]))];
  });
  const rest = labels.filter((label) => !owners.has(label)).map((label) => answerHeading(writing, [label]));
  const gap = writing.lineBreak.repeat(writing.above);
  return rest.length === 0 ? owned : [putBelow(writing, textEnd(answer), rest.join(gap)), ...owned];
}

/** The question that has a number of the answer alone, by that number. */
function ownersOf(document: Document, answer: Answer): ReadonlyMap<Label, Question> {
  const owners = new Map<Label, Question>();
  for (const question of document.questions) {
    const [label] = question.labels;
    if (label === undefined || question.labels.length > 1 || question.heading === undefined) continue;
    if (answer.labels.includes(label) && !owners.has(label)) owners.set(label, question);
  }
  return owners;
}

function laterOwners(owners: ReadonlyMap<Label, Question>, answer: Answer): ReadonlyMap<Label, Question> {
  return new Map([...owners].filter(([, question]) => question.span.start > answer.span.start));
}
