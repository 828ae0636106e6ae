import type { Dossier, DossierState, DossierTerm } from './dossier.ts';
import { isAnswered } from './answered.ts';
import type { Sheet } from './sheet.ts';
import { daysPastPromise } from './term.ts';

/** A term that ends today or in one of the seven days after it ends this week. */
export const DAYS_OF_WEEK = 7;

/**
 * Where a set stands. What the Kamer has not had yet is late, or due this week, by its term alone: a draft that is
 * finished and not sent counts as well. Then what there is decides: a draft, a notice, or the questions only. Of what the
 * Kamer has had, it is complete when each question has an answer that says something, and in progress when one has not.
 */
export function stateOf(main: Sheet, sheets: readonly Sheet[], term: DossierTerm | undefined): DossierState {
  const isComplete = main.answered === main.total && hasAllOf(main, sheets);
  if (isAnswered(main)) return isComplete || main.kind === 'postponement' ? 'complete' : 'in-progress';
  if (term !== undefined && term.daysLeft < 0) return 'late';
  if (term !== undefined && term.daysLeft <= DAYS_OF_WEEK) return 'this-week';
  if (main.kind === 'answers') return isComplete && main.total > 0 ? 'complete' : 'in-progress';
  return sheets.some(({ postpones }) => postpones) ? 'postponed' : 'submitted';
}

/** Whether no question that was sent in has been left out. */
function hasAllOf(main: Sheet, sheets: readonly Sheet[]): boolean {
  const labels = new Set(main.questions.map(({ label }) => label));
  return sheets
    .filter(({ kind }) => kind === 'questions')
    .every(({ questions }) => questions.every(({ label }) => labels.has(label)));
}

/**
 * What someone should look at now: late, due this week, later than was promised, or with errors that are not set aside in
 * the document that is worked on; what is wrong in a draft does not matter any more once the answers are out.
 */
export function needsAttention({ state, main, term }: Dossier): boolean {
  if (state === 'late' || state === 'this-week') return true;
  if (term !== undefined && daysPastPromise(term) !== undefined) return true;
  return main.findings.some(({ severity }) => severity === 'error');
}
