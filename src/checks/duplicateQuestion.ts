import type { Document, Label, Question } from '../document/model.ts';
import { numberOf } from '../document/numbers.ts';
import type { Check, Fix } from './check.ts';
import { coverage } from './reading/coverage.ts';
import { headingOrFirstLine } from './reading/extent.ts';
import { renumberFixes } from './renumberFix.ts';
import { renumberedHeading } from './writing/headings.ts';
import { removeHeading } from './writing/removal.ts';
import { capitalised, questionsNamed } from './writing/wording.ts';

export const duplicateQuestion: Check = {
  code: 'vraag-dubbel',
  severity: 'error',
  run: (document) => {
    const duplicates = duplicateQuestions(document);
    if (duplicates.length === 0) return [];
    const renumbering = renumberFixes(document);
    const isAsked = coverage(document.questions.flatMap(({ labels }) => labels));
    return duplicates.map((duplicate) => ({
      message: messageFor(duplicate),
      span: headingOrFirstLine(document, duplicate.question),
      fixes: [...ownFixes(document, duplicate, isAsked), ...renumbering],
    }));
  },
};

/** A question with numbers that an earlier one has already. */
export interface Duplicate {
  readonly question: Question;
  readonly labels: readonly Label[];
  readonly earlier: Question;
}

/** Questions whose number was given before; of an empty heading and a question with the same number, the empty one. */
export function duplicateQuestions(document: Document): readonly Duplicate[] {
  const first = new Map<Label, Question>();
  for (const question of document.questions) {
    for (const label of question.labels) {
      const known = first.get(label);
      if (known === undefined || (isEmpty(known) && !isEmpty(question))) first.set(label, question);
    }
  }
  return document.questions.flatMap((question) => {
    const labels = question.labels.filter((label) => first.get(label) !== question);
    const earlier = first.get(labels[0] ?? '');
    return question.heading === undefined || earlier === undefined ? [] : [{ question, labels, earlier }];
  });
}

function isEmpty(question: Question): boolean {
  return question.body.content.length === 0;
}

function messageFor({ labels, question }: Duplicate): string {
  const verb = labels.length > 1 ? 'staan' : 'staat';
  const advice = isEmpty(question)
    ? 'Verwijder deze lege kop'
    : 'Verander het nummer of verwijder een van beide';
  return `${capitalised(questionsNamed(labels))} ${verb} er twee keer. ${advice}.`;
}

function ownFixes(
  document: Document,
  { question, labels, earlier }: Duplicate,
  isAsked: (label: Label) => boolean,
): readonly Fix[] {
  const { heading } = question;
  if (heading === undefined || labels.length < question.labels.length) return [];
  if (isEmpty(question)) {
    const edits = [removeHeading(document.text, heading)];
    return [{ title: `Verwijder deze lege ${questionsNamed(labels)}`, edits, preferred: true }];
  }
  const next = String(numberOf(labels[0] ?? '') + 1);
  if (labels.length > 1 || question.span.start < earlier.span.start || isAsked(next)) return [];
  if (!isAsked(String(Number(next) + 1))) return [];
  return [
    {
      title: `Maak hiervan vraag ${next}`,
      edits: [renumberedHeading(document.text, heading, [next])],
      preferred: !sameText(document.text, question, earlier),
    },
  ];
}

/** Twice the same text: then the number may be right, and the second question is what is wrong. */
function sameText(text: string, one: Question, other: Question): boolean {
  return wordsOf(text, one) === wordsOf(text, other);
}

function wordsOf(text: string, { body }: Question): string {
  return body.content
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, '');
}
