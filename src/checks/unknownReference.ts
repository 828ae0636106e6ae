import type { Answer, Document, Label } from '../document/model.ts';
import { formatLabels, numberOf } from '../document/numbers.ts';
import type { Check, Fix } from './check.ts';
import { coverage } from './reading/coverage.ts';
import { mayPointElsewhere } from './reading/elsewhere.ts';
import { extentOf } from './reading/extent.ts';
import { questionTextsOf, referencesInAnswers, type NumberReference } from './reading/references.ts';
import { redirected } from './writing/redirection.ts';

const MOST_CANDIDATES = 3;

export const unknownReference: Check = {
  code: 'verwijzing-onbekend',
  severity: 'warning',
  run: (document) => {
    if (document.kind !== 'answers' || !hasNumbers(document)) return [];
    const known = new Set(document.questions.flatMap(({ labels }) => labels));
    const isKnown = coverage(known);
    const isOrphan = coverage(document.answers.flatMap(({ labels }) => labels));
    const questionText = questionTextsOf(document);
    return referencesInAnswers(document).flatMap(([reference, answer]) => {
      const unknown = reference.labels.filter((label) => !isKnown(label) && !isOrphan(label));
      if (unknown.length === 0) return [];
      if (mayPointElsewhere(document.text, reference, questionText(answer))) return [];
      const fixes = fixesOf(document.text, reference, unknown, nearest(known, answer, reference));
      return [{ message: messageFor(unknown), span: extentOf(document.text, reference.numbers), fixes }];
    });
  },
};

/** Without numbers in the text, a number in a reference can only be guessed at. */
function hasNumbers(document: Document): boolean {
  return document.questions.some(({ heading }) => heading !== undefined);
}

function messageFor(unknown: readonly Label[]): string {
  const what = unknown.length > 1 ? 'De vragen' : 'Vraag';
  const verb = unknown.length > 1 ? 'zijn er' : 'is er';
  return `${what} ${formatLabels(unknown)} ${verb} in dit document niet. Verbeter de verwijzing.`;
}

/** Existing numbers that a slip of the finger, or of the count, makes of the unknown one. */
function fixesOf(
  text: string,
  reference: NumberReference,
  unknown: readonly Label[],
  candidates: (label: Label) => readonly Label[],
): readonly Fix[] {
  const [label] = unknown;
  if (label === undefined || unknown.length > 1) return [];
  return candidates(label).flatMap((candidate) => {
    const edit = redirected(text, reference, label, candidate);
    if (edit === undefined) return [];
    return [{ title: `Verwijs naar vraag ${candidate}`, edits: [edit], preferred: false }];
  });
}

/** Numbers that exist one or two further on or back, or with one digit less: `1` and `2` for `12`. */
function nearest(
  known: ReadonlySet<Label>,
  answer: Answer,
  reference: NumberReference,
): (label: Label) => readonly Label[] {
  return (label) => {
    const number = numberOf(label);
    const digits = String(number);
    const shorter = [...digits].map((_, place) => digits.slice(0, place) + digits.slice(place + 1));
    const others = [number - 1, number + 1, number - 2, number + 2].map(String);
    return [...new Set([...others, ...shorter])]
      .filter((candidate) => known.has(candidate))
      .filter((candidate) => !answer.labels.includes(candidate) && !reference.labels.includes(candidate))
      .slice(0, MOST_CANDIDATES);
  };
}
