import type { Document, Label, Question } from '../document/model.ts';
import type { Check, Fix, Problem } from './check.ts';
import { coverage, tally } from './reading/coverage.ts';
import { headingOrFirstLine } from './reading/extent.ts';
import { misnumberedAnswers } from './reading/misnumbered.ts';
import { hasLines } from './writing/lineBreaks.ts';
import { isUnnumbered, numberQuestions } from './writing/numbering.ts';
import { placingOf } from './writing/answerPlace.ts';
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
    const fixes = fixing(document, writing, missing);
    return [...missing].map(([question, labels]) => {
      const isForgotten = question.unheadedAnswer !== undefined && labels.length === question.labels.length;
      const problem = isForgotten
        ? headingForgotten(writing, question, labels)
        : answerForgotten(document, question, labels, fixes(question, labels));
      return hasLines(document.text) ? problem : { ...problem, fixes: [] };
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

type Fixing = (question: Question, labels: readonly Label[]) => readonly Fix[];

/** A heading below each question by itself; or, where none has a number, headings for all. */
function fixing(document: Document, writing: Writing, missing: ReadonlyMap<Question, unknown>): Fixing {
  if (isUnnumbered(document)) {
    const edits = numberQuestions(document, writing, new Set(missing.keys()));
    const [first] = missing.keys();
    const title = 'Nummer de vragen en voeg de antwoordkoppen toe';
    return (question) => [{ title, edits, preferred: question === first }];
  }
  const place = placingOf(document, writing);
  const misnumbered = new Set(misnumberedAnswers(document).values());
  const asked = tally(document.questions);
  return (question, labels) => {
    if (question.heading === undefined) return [];
    const heading = answerHeading(writing, labels, question);
    const isPlain = !misnumbered.has(question) && labels.every((label) => asked.get(label) === 1);
    const edits = [place(question, labels, heading)];
    return [{ title: `Voeg de kop ‘${bare(heading)}’ toe`, edits, preferred: isPlain }];
  };
}

function answerForgotten(
  document: Document,
  question: Question,
  labels: readonly Label[],
  fixes: readonly Fix[],
): Problem {
  const verb = labels.length > 1 ? 'hebben' : 'heeft';
  return {
    message: `${capitalised(questionsNamed(labels))} ${verb} nog geen antwoord. Voeg het antwoord toe.`,
    span: headingOrFirstLine(document, question),
    fixes,
  };
}

function headingForgotten(writing: Writing, question: Question, labels: readonly Label[]): Problem {
  const { start, end } = question.unheadedAnswer ?? question.span;
  const heading = answerHeading(writing, labels, question);
  return {
    message: `Boven het antwoord op ${questionsNamed(labels)} ontbreekt de kop. Zet er ‘${bare(heading)}’ boven.`,
    span: { start, end },
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
