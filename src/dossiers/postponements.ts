import type { DossierTerm } from './dossier.ts';
import type { Sheet } from './sheet.ts';

/** By a notice, or by an answer that names one that is not among the documents: that is what `Zie ook` above an answer is for. */
export function wasPostponed(sheets: readonly Sheet[]): boolean {
  return sheets.some(({ kind, postpones, seeAlso }) =>
    kind === 'answers' ? seeAlso !== undefined : postpones,
  );
}

/**
 * How often a set was postponed, where that was more than once, and the day that was promised last; the documents are in
 * order. The Kamer's term is three weeks, with three more after a postponement: neither of these makes it longer.
 */
export function postponementsIn(sheets: readonly Sheet[]): Pick<DossierTerm, 'postponements' | 'promised'> {
  const notices = sheets.filter(({ kind, postpones }) => kind === 'postponement' && postpones);
  const letters = sheets.filter(({ kind, postpones }) => kind === 'letter' && postpones);
  const postponements = timesIn(notices);
  const promised = promisedIn(notices, letters);
  return {
    ...(postponements > 1 ? { postponements } : {}),
    ...(promised === undefined ? {} : { promised }),
  };
}

/** What was said before it is superseded; where notice and letter promise different days nobody knows which came last. */
function promisedIn(notices: readonly Sheet[], letters: readonly Sheet[]): string | undefined {
  const last = (notices.at(-1) ?? letters.at(-1))?.promised;
  const others = notices.length === 0 ? [] : letters.flatMap(({ promised }) => promised ?? []);
  return others.every((day) => day === last) ? last : undefined;
}

/** One notice may be there in several files: those of one day are one, and without days those of one number. */
function timesIn(notices: readonly Sheet[]): number {
  const days = new Set(notices.flatMap(({ received }) => received ?? []));
  return days.size > 0 ? days.size : new Set(notices.flatMap(({ annex }) => annex?.number ?? [])).size;
}
