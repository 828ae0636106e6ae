import type { DocumentKind } from '../document/model.ts';
import { isAnswered } from './answered.ts';
import type { Sheet } from './sheet.ts';

const ORDER: readonly DocumentKind[] = ['questions', 'postponement', 'answers'];

/** Whether documents that came together are a set of questions: a letter is one only where it names the question number. */
export function isSet(sheets: readonly Sheet[]): boolean {
  return sheets.some(({ kind, questionNumber }) => ORDER.includes(kind) || questionNumber !== undefined);
}

/** Submission, postponement, answers, others; then notices by their days, and the others by file. */
export function inOrder(sheets: readonly Sheet[]): readonly Sheet[] {
  return [...sheets].sort(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      compare(noticeDay(one) ?? '', noticeDay(other) ?? '') ||
      compare(one.file, other.file),
  );
}

/** The day on which the Kamer received a notice; one without a day comes first. */
export function noticeDay({ kind, received }: Sheet): string | undefined {
  return kind === 'postponement' ? received : undefined;
}

/**
 * The document that is worked on: the answers that the Kamer had, or else the draft, and of several the one that answers
 * most and then the newest; where there are none the notice, the submission, or what else there is. The documents are in
 * order.
 */
export function mainOf(sheets: readonly Sheet[]): Sheet | undefined {
  const answers = sheets.filter(({ kind }) => kind === 'answers');
  const notices = sheets.filter(({ kind }) => kind === 'postponement');
  const sent = answers.filter(isAnswered);
  return best(sent) ?? best(answers) ?? best(notices) ?? sheets[0];
}

/** The number of the set, or the name of its first file. */
export function idOf(sheets: readonly Sheet[]): string {
  const [number] = sheets.flatMap(({ questionNumber }) => questionNumber ?? []).sort();
  return number ?? sheets[0]?.file ?? '';
}

/** Not by the rules of a language: those of one machine may differ from those of another. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function best(sheets: readonly Sheet[]): Sheet | undefined {
  return [...sheets].sort(
    (one, other) => other.answered - one.answered || compare(other.received ?? '', one.received ?? ''),
  )[0];
}

/** A letter that postpones comes before the notice that the Kamer makes of it: that says more. */
function placeOf({ kind, postpones }: Sheet): number {
  if (kind === 'letter' && postpones) return ORDER.indexOf('postponement') - 0.5;
  const place = ORDER.indexOf(kind);
  return place < 0 ? ORDER.length : place;
}
