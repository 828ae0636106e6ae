import type { Document, Label, Question } from '../document/model.ts';
import { compareLabels, formatLabels, isLettered, numberOf } from '../document/numbers.ts';
import type { Check, Problem } from './check.ts';
import { headingOrFirstLine } from './reading/extent.ts';
import { renumberFixes } from './refactorings/renumberFix.ts';

export const skippedQuestion: Check = {
  code: 'vraag-overgeslagen',
  severity: 'error',
  run: (document) => {
    const gaps = [...numberGaps(document), ...letterGaps(document)];
    if (gaps.length === 0) return [];
    const fixes = renumberFixes(document);
    return gaps.map((gap) => ({ ...problemOf(document, gap), fixes }));
  },
};

/** Numbers that are passed over between two questions. */
interface Gap {
  readonly missing: readonly Label[];
  readonly before: Label;
  readonly after: Label;
  readonly question: Question;
}

/** A gap too wide to be one: a year or an article's number was read as a question's. */
const WIDEST_GAP = 25;

function problemOf(document: Document, { missing, before, after, question }: Gap): Omit<Problem, 'fixes'> {
  const what =
    missing.length > 1
      ? `de vragen ${formatLabels(missing)} ontbreken`
      : `vraag ${formatLabels(missing)} ontbreekt`;
  const start = before === '' ? `De vragen beginnen bij ${after}` : `Na vraag ${before} komt vraag ${after}`;
  return {
    message: `${start}: ${what}. Voeg toe wat ontbreekt of hernummer de vragen.`,
    span: headingOrFirstLine(document, question),
  };
}

/**
 * Numbers in the run of questions that no question has, wherever in the text the others stand. That a set
 * starts after 1 is a gap only where an answer to the first questions is there: a part of a set may be copied.
 */
function numberGaps(document: Document): readonly Gap[] {
  const byNumber = firstByNumber(document.questions);
  const numbers = [...byNumber.keys()].sort((one, other) => one - other);
  const gaps: Gap[] = [];
  const lowest = numbers[0] ?? 0;
  let previous = answersStartBelow(document, lowest) ? 0 : lowest;
  for (const number of numbers) {
    const question = byNumber.get(number);
    const width = number - previous - 1;
    if (question !== undefined && width > 0 && width <= WIDEST_GAP) {
      const missing = Array.from({ length: width }, (_, step) => String(previous + step + 1));
      gaps.push({ missing, before: previous === 0 ? '' : String(previous), after: String(number), question });
    }
    previous = number;
  }
  return gaps;
}

function answersStartBelow(document: Document, lowest: number): boolean {
  if (lowest <= 1) return false;
  const answered = new Set(document.answers.flatMap(({ labels }) => labels.map(numberOf)));
  return Array.from({ length: Math.min(lowest - 1, WIDEST_GAP) }, (_, step) => step + 1).every((number) =>
    answered.has(number),
  );
}

function firstByNumber(questions: readonly Question[]): ReadonlyMap<number, Question> {
  const byNumber = new Map<number, Question>();
  for (const question of questions) {
    for (const label of question.labels) {
      const number = numberOf(label);
      if (number > 0 && !byNumber.has(number)) byNumber.set(number, question);
    }
  }
  return byNumber;
}

/** Letters passed over in the parts of one question: `1a`, `1b`, `1d`. Parts that do not start at a are left alone. */
function letterGaps(document: Document): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const parts of letteredParts(document.questions).values()) {
    const labels = [...parts.keys()].sort(compareLabels);
    if (letterOf(labels[0] ?? '') !== 'a'.charCodeAt(0)) continue;
    labels.forEach((after, place) => {
      const before = labels[place - 1];
      const question = parts.get(after);
      if (before === undefined || question === undefined) return;
      const missing = lettersBetween(before, after);
      if (missing.length > 0) gaps.push({ missing, before, after, question });
    });
  }
  return gaps;
}

function letteredParts(questions: readonly Question[]): ReadonlyMap<number, ReadonlyMap<Label, Question>> {
  const parts = new Map<number, Map<Label, Question>>();
  for (const question of questions) {
    for (const label of question.labels.filter(isLettered)) {
      const number = numberOf(label);
      const known = parts.get(number) ?? new Map<Label, Question>();
      if (!known.has(label)) known.set(label, question);
      parts.set(number, known);
    }
  }
  return parts;
}

function lettersBetween(before: Label, after: Label): readonly Label[] {
  const first = letterOf(before) + 1;
  const number = numberOf(before);
  return Array.from(
    { length: Math.max(0, letterOf(after) - first) },
    (_, step) => `${number}${String.fromCharCode(first + step)}`,
  );
}

function letterOf(label: Label): number {
  return label.charCodeAt(label.length - 1);
}
