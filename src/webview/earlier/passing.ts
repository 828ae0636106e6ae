interface Fitting {
  readonly fit: { readonly score: number };
}

/** The hits that are shown, best first. */
export interface Passing<Hit> {
  readonly hits: readonly Hit[];
  /** `below` when nothing passes the threshold, and these are the best of what is below it. */
  readonly side: 'above' | 'below';
  /** So many more are not shown. */
  readonly hidden: number;
}

const BEST_BELOW = 3;

export function passing<Hit extends Fitting>(hits: readonly Hit[], threshold: number): Passing<Hit> {
  // By whole percents, as people see them: what is shown as 30% passes 30%.
  const above = hits.filter(({ fit }) => Math.round(fit.score * 100) >= Math.round(threshold * 100));
  const shown = above.length > 0 ? above : hits.slice(0, BEST_BELOW);
  return {
    hits: shown,
    side: above.length > 0 || hits.length === 0 ? 'above' : 'below',
    hidden: hits.length - shown.length,
  };
}

/** What a screen reader says of it. */
export function announcement({ hits, side }: Passing<unknown>): string {
  if (hits.length === 0) return '';
  const answers = hits.length === 1 ? '1 eerder antwoord' : `${hits.length} eerdere antwoorden`;
  return side === 'above' ? answers : `${answers}, onder de drempel`;
}
