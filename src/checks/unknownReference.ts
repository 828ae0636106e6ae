import type { Label } from '../document/model.ts';
import { formatLabels, numberOf } from '../document/numbers.ts';
import type { Check, Fix } from './check.ts';
import { extentOf } from './reading/extent.ts';
import type { AnswerText, NumberReference } from './reading/references.ts';
import { unknownReferences } from './reading/unknownReferences.ts';
import { redirected } from './writing/redirection.ts';

const MOST_CANDIDATES = 3;

export const unknownReference: Check = {
  code: 'verwijzing-onbekend',
  severity: 'warning',
  run: (document) => {
    const found = unknownReferences(document);
    if (found.length === 0) return [];
    const known = new Set(document.questions.flatMap(({ labels }) => labels));
    return found.map(({ reference, answer, unknown }) => ({
      message: messageFor(unknown),
      span: extentOf(document.text, reference.numbers),
      fixes: fixesOf(document.text, reference, unknown, nearest(known, answer, reference)),
    }));
  },
};

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
  answer: AnswerText,
  reference: NumberReference,
): (label: Label) => readonly Label[] {
  return (label) => {
    const number = numberOf(label);
    const digits = String(number);
    const shorter = Array.from(digits, (_, place) => digits.slice(0, place) + digits.slice(place + 1));
    const others = [number - 1, number + 1, number - 2, number + 2].map(String);
    return [...new Set([...others, ...shorter])]
      .filter((candidate) => known.has(candidate))
      .filter((candidate) => !answer.labels.includes(candidate) && !reference.labels.includes(candidate))
      .slice(0, MOST_CANDIDATES);
  };
}
