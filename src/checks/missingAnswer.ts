import type { Document, Label, Question } from '../document/model.ts';
import type { Check, Fix, Problem, TextEdit } from './check.ts';
import { coverage, tally } from './reading/coverage.ts';
import { headingOrFirstLine } from './reading/extent.ts';
import { misnumberedAnswers } from './reading/misnumbered.ts';
import { placingOf, type PlaceAnswer } from './writing/answerPlace.ts';
import { capitalised, questionsNamed } from './writing/wording.ts';
import { answerHeading, putAbove, writingOf, type Writing } from './writing/writing.ts';

export const missingAnswer: Check = {
  code: 'antwoord-ontbreekt',
  severity: 'error',
  run: (document) => {
    if (document.kind !== 'answers') return [];
    const missing = missingLabels(document);
    if (missing.size === 0) return [];
    const writing = writingOf(document);
    const place = placingOf(document, writing);
    const misnumbered = new Set(misnumberedAnswers(document).values());
    const asked = tally(document.questions);
    return [...missing].map(([question, labels]) => {
      const forgotten = labels.length === question.labels.length ? question.unheadedAnswer : undefined;
      if (forgotten !== undefined) return headingForgotten(writing, question, labels, forgotten.start);
      return answerForgotten(document, question, labels, {
        ...newAnswer(writing, place, question, labels),
        preferred: !misnumbered.has(question) && labels.every((label) => asked.get(label) === 1),
      });
    });
  },
};

/** The numbers without an answer of each question; a number that two questions have is told once, at the first. */
function missingLabels({ questions, answers }: Document): ReadonlyMap<Question, readonly Label[]> {
  const isAnswered = coverage(answers.flatMap(({ labels }) => labels));
  const missing = new Map<Question, readonly Label[]>();
  const told = new Set<Label>();
  for (const question of questions) {
    const labels = question.labels.filter((label) => !isAnswered(label) && !told.has(label));
    for (const label of labels) told.add(label);
    if (labels.length > 0) missing.set(question, labels);
  }
  return missing;
}

function answerForgotten(
  document: Document,
  question: Question,
  labels: readonly Label[],
  fix: Fix,
): Problem {
  const verb = labels.length > 1 ? 'hebben' : 'heeft';
  return {
    message: `${capitalised(questionsNamed(labels))} ${verb} nog geen antwoord. Voeg het antwoord toe.`,
    span: headingOrFirstLine(document, question),
    fixes: [fix],
  };
}

function newAnswer(
  writing: Writing,
  place: PlaceAnswer,
  question: Question,
  labels: readonly Label[],
): { readonly title: string; readonly edits: readonly TextEdit[] } {
  const heading = answerHeading(writing, labels, question);
  return { title: `Voeg de kop ‘${bare(heading)}’ toe`, edits: [place(question, labels, heading)] };
}

function headingForgotten(
  writing: Writing,
  question: Question,
  labels: readonly Label[],
  start: number,
): Problem {
  const heading = answerHeading(writing, labels, question);
  return {
    message: `Boven het antwoord op ${questionsNamed(labels)} ontbreekt de kop. Zet er ‘${bare(heading)}’ boven.`,
    span: question.unheadedAnswer ?? question.span,
    fixes: [
      {
        title: `Zet de kop ‘${bare(heading)}’ boven deze alinea`,
        edits: [putAbove(writing, start, heading)],
        preferred: true,
      },
    ],
  };
}

/** A heading as it reads, without its markup. */
function bare(heading: string): string {
  return heading.replace(/[*_]{2,3}/g, '');
}
