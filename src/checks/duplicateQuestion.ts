import type { Answer, Document, Label, Question } from '../document/model.ts';
import { numberOf } from '../document/numbers.ts';
import type { Check, Fix } from './check.ts';
import { coverage, tally } from './reading/coverage.ts';
import { duplicateQuestions, isEmptyQuestion, type DuplicateQuestion } from './reading/duplicateQuestions.ts';
import { headingOrFirstLine } from './reading/extent.ts';
import { questionsAbove } from './reading/order.ts';
import { renumberFixes } from './refactorings/renumberFix.ts';
import { renumberedHeading } from './writing/headings.ts';
import { removeHeading } from './writing/removal.ts';
import { capitalised, questionsNamed } from './writing/wording.ts';

export const duplicateQuestion: Check = {
  code: 'vraag-dubbel',
  severity: 'error',
  run: (document) => {
    const duplicates = duplicateQuestions(document);
    if (duplicates.length === 0) return [];
    let surroundings: Surroundings | undefined;
    return duplicates.map((duplicate) => ({
      message: messageFor(document, duplicate),
      span: headingOrFirstLine(document, duplicate.question),
      get fixes() {
        return fixesFor((surroundings ??= surroundingsOf(document)), duplicate);
      },
    }));
  },
};

function fixesFor(surroundings: Surroundings, duplicate: DuplicateQuestion): readonly Fix[] {
  if (isEmptyQuestion(surroundings.document, duplicate.question)) return removal(surroundings, duplicate);
  return [...nextNumber(surroundings, duplicate), ...surroundings.renumbering];
}

interface Surroundings {
  readonly document: Document;
  readonly asked: ReadonlyMap<Label, number>;
  readonly answered: ReadonlyMap<Label, number>;
  readonly isAsked: (label: Label) => boolean;
  readonly answerBelow: ReadonlyMap<Question, Answer>;
  readonly renumbering: readonly Fix[];
}

function surroundingsOf(document: Document): Surroundings {
  const asked = tally(document.questions);
  const below = [...questionsAbove(document)].map(([answer, question]) => [question, answer] as const);
  return {
    document,
    asked,
    answered: tally(document.answers),
    isAsked: coverage(asked.keys()),
    answerBelow: new Map(below),
    renumbering: renumberFixes(document),
  };
}

function messageFor(document: Document, { labels, question }: DuplicateQuestion): string {
  const verb = labels.length > 1 ? 'staan' : 'staat';
  const advice = isEmptyQuestion(document, question)
    ? 'Verwijder deze lege kop'
    : 'Verander het nummer of verwijder een van beide';
  return `${capitalised(questionsNamed(labels))} ${verb} er twee keer. ${advice}.`;
}

/** An empty heading can go, unless an answer would be left behind. */
function removal(
  { document, answered }: Surroundings,
  { question, labels }: DuplicateQuestion,
): readonly Fix[] {
  const { heading } = question;
  if (heading === undefined || labels.length < question.labels.length) return [];
  if (labels.some((label) => (answered.get(label) ?? 0) > 1)) return [];
  const edits = [removeHeading(document.text, heading)];
  return [{ title: `Verwijder deze lege ${questionsNamed(labels)}`, edits, preferred: true }];
}

/**
 * The next number is passed over, so it was meant: its answer is there already, or the answer below has the
 * doubled number too and goes along. Of two questions with the same words the number may yet be right.
 */
function nextNumber(surroundings: Surroundings, duplicate: DuplicateQuestion): readonly Fix[] {
  const { question, labels, earlier } = duplicate;
  const { document, asked, isAsked } = surroundings;
  const [label] = labels;
  if (label === undefined || question.heading === undefined || question.labels.length > 1) return [];
  const next = String(numberOf(label) + 1);
  const isGap = !isAsked(next) && isAsked(String(numberOf(label) + 2)) && asked.get(label) === 2;
  const answer =
    isGap && earlier.span.start < question.span.start
      ? answerFor(surroundings, duplicate, label, next)
      : 'lost';
  if (answer === 'lost') return [];
  const headings = [question.heading, ...(answer === 'there' ? [] : [answer.heading])];
  return [
    {
      title: `Maak hiervan vraag ${next}`,
      edits: headings.map((heading) => renumberedHeading(document.text, heading, [next])),
      preferred: !haveSameText(document.text, question, earlier),
    },
  ];
}

/** The answer that goes along with a question to its next number; `there` where none needs to. */
function answerFor(
  { document, answered, answerBelow }: Surroundings,
  { question, earlier }: DuplicateQuestion,
  label: Label,
  next: Label,
): Answer | 'there' | 'lost' {
  const times = answered.get(label) ?? 0;
  if (document.kind !== 'answers' || (times <= 1 && answered.has(next))) return 'there';
  const below = answerBelow.get(question);
  const isOwn = below?.labels.length === 1 && below.labels[0] === label;
  const isEarlierAnswered = answerBelow.get(earlier)?.labels.includes(label) === true;
  if (below === undefined || !isOwn || !isEarlierAnswered || times !== 2 || answered.has(next)) return 'lost';
  return below.numbering === 'written' ? below : 'there';
}

function haveSameText(text: string, one: Question, other: Question): boolean {
  return wordsOf(text, one) === wordsOf(text, other);
}

function wordsOf(text: string, { body }: Question): string {
  return body.content
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, '');
}
