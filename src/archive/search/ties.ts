import type { Scored } from './best.ts';
import type { DocumentPlace, Snapshot } from './live.ts';

/** Scores that differ by less are the same: sums that were added up in another order differ in the last figures. */
const SAME = 1e5;

/** By score; of equals the newest first; then by a number made of the file's name, which is the same on any day. */
export type Compare<Place> = (a: Place, b: Place) => number;

export function byScore({ windows, facts }: Snapshot): Compare<Scored> {
  const documentOf = ({ window, passage }: Scored): DocumentPlace => {
    const found = windows[window]?.window;
    return { window, document: found === undefined ? -1 : (facts.of(found).documents()[passage] ?? -1) };
  };
  const compare = byAge(windows);
  return (a, b) =>
    rounded(b.score) - rounded(a.score) || compare(documentOf(a), documentOf(b)) || a.passage - b.passage;
}

export function documentsByScore({
  windows,
}: Pick<Snapshot, 'windows'>): Compare<DocumentPlace & { readonly score: number }> {
  const compare = byAge(windows);
  return (a, b) => rounded(b.score) - rounded(a.score) || compare(a, b);
}

function byAge(windows: Snapshot['windows']): Compare<DocumentPlace> {
  const dateOf = ({ window, document }: DocumentPlace): number =>
    windows[window]?.window.documentDates[document] ?? 0;
  const keyOf = ({ window, document }: DocumentPlace): number =>
    windows[window]?.window.documentKeys[document] ?? 0;
  return (a, b) =>
    dateOf(b) - dateOf(a) || keyOf(a) - keyOf(b) || a.window - b.window || a.document - b.document;
}

function rounded(score: number): number {
  return Math.round(score * SAME);
}
