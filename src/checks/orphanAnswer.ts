import type { Answer, Document, Label, Question } from '../document/model.ts';
import type { Check, Fix } from './check.ts';
import { coverage } from './reading/coverage.ts';
import { lastOfSeveralParagraphs, numbersOrHeading } from './reading/extent.ts';
import { misnumberedAnswers } from './reading/misnumbered.ts';
import { orphanLabels } from './reading/orphans.ts';
import { itemsInOrder, questionsAbove, type Item } from './reading/order.ts';
import { formatLabels } from '../document/numbers.ts';
import { putAbove, questionHeading, writingOf, type Writing } from './writing/writing.ts';
import { renumberAnswer } from './writing/answerNumber.ts';
import { hasLines } from './writing/lineBreaks.ts';
import { answerNamed } from './writing/wording.ts';

export const orphanAnswer: Check = {
  code: 'antwoord-zonder-vraag',
  severity: 'error',
  run: (document) => {
    if (document.kind !== 'answers' || document.questions.length === 0) return [];
    const orphans = orphanLabels(document);
    if (orphans.size === 0) return [];
    const fixes = fixing(document);
    return [...orphans].map(([answer, labels]) => ({
      message: messageFor(answer, labels),
      span: numbersOrHeading(document.text, answer.heading),
      fixes: fixes(answer, labels),
    }));
  },
};

function messageFor(answer: Answer, labels: readonly Label[]): string {
  if (labels.length === 0)
    return 'Boven dit antwoord staat geen vraag. Voeg de vraag toe of geef het antwoord een nummer.';
  const part =
    labels.length < answer.labels.length
      ? `Antwoord ${formatLabels(answer.labels)} noemt`
      : 'Dit antwoord noemt';
  const what =
    labels.length > 1
      ? `de vragen ${formatLabels(labels)}, die er niet zijn`
      : `vraag ${formatLabels(labels)}, die er niet is`;
  return `${part} ${what}. Verander het nummer of voeg de vraag toe.`;
}

function fixing(document: Document): (answer: Answer, labels: readonly Label[]) => readonly Fix[] {
  const writing = writingOf(document);
  const misnumbered = misnumberedAnswers(document);
  const above = questionsAbove(document);
  const before = itemsBefore(document);
  const isAnswered = coverage(document.answers.flatMap(({ labels }) => labels));
  return (answer, labels) => {
    const own = misnumbered.get(answer);
    if (own !== undefined) return [renumberAnswer(writing.text, answer, own.labels, 'preferred')];
    const others = answer.labels.filter((label) => !labels.includes(label));
    if (answer.numbering === 'implied') return [];
    if (others.length > 0) return [renumberAnswer(writing.text, answer, others, 'possible')];
    return [
      ...numberOfQuestion(writing, answer, above.get(answer), isAnswered),
      ...lostHeading(writing, answer, before.get(answer)),
    ];
  };
}

/** The question above has no answer, but it is not plain enough that this is it. */
function numberOfQuestion(
  writing: Writing,
  answer: Answer,
  question: Question | undefined,
  isAnswered: (label: Label) => boolean,
): readonly Fix[] {
  if (question === undefined || question.labels.some(isAnswered)) return [];
  return [renumberAnswer(writing.text, answer, question.labels, 'possible')];
}

const ASKING = /\?[»”’'")\]]*(?:[[(]?\d{1,2}[)\]]?)?$/;

/**
 * The question may be there, its heading lost: then it is the last paragraph above, and it asks something. Only
 * where the other questions have headings with a word: a bare number counts on from the one before.
 */
function lostHeading(writing: Writing, answer: Answer, previous: Item | undefined): readonly Fix[] {
  const sample = writing.questions.single ?? writing.questions.group;
  if (previous === undefined || sample?.heading.style.form !== 'word' || !hasLines(writing.text)) return [];
  const { body } = previous.kind === 'answer' ? previous.answer : previous.question;
  const paragraph = lastOfSeveralParagraphs(writing.text, body);
  if (paragraph === undefined || !ASKING.test(writing.text.slice(paragraph.start, paragraph.end))) return [];
  const heading = questionHeading(writing, answer.labels);
  return [
    {
      title: `Zet ‘Vraag ${formatLabels(answer.labels)}’ boven de alinea die boven ${answerNamed(answer.labels)} staat`,
      edits: [putAbove(writing, paragraph.start, heading)],
      preferred: false,
    },
  ];
}

function itemsBefore(document: Document): ReadonlyMap<Answer, Item> {
  const before = new Map<Answer, Item>();
  let previous: Item | undefined;
  for (const item of itemsInOrder(document)) {
    if (item.kind === 'answer' && previous !== undefined) before.set(item.answer, previous);
    previous = item;
  }
  return before;
}
