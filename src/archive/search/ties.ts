import type { Scored } from './scored.ts';
import type { DocumentPlace, Snapshot } from './live.ts';
import { percentOf } from './order.ts';

/** Scores that differ by less are the same: sums that were added up in another order differ in the last figures. */
const SAME = 1e5;

/** What has this part of the last of the best may be as good: it is not to be missed by the last figure of a sum. */
export const NEARLY = 1 - 1 / SAME;

/** By score; of equals the newest first; then by a number made of the file's name, which is the same on any day. */
export type Compare<Place> = (a: Place, b: Place) => number;

export function byScore(snapshot: Snapshot): Compare<Scored> {
  const place = placeIn(snapshot);
  const compare = byAge(snapshot.windows);
  return (a, b) =>
    rounded(b.score) - rounded(a.score) || compare(place(a), place(b)) || a.passage - b.passage;
}

/** The order of hits (`byFit`), as far as the index knows it: equals to a percent are sorted by age before by score. */
export function byPercent(snapshot: Snapshot): Compare<Scored> {
  const place = placeIn(snapshot);
  const dateOf = datesIn(snapshot.windows);
  const compare = byScore(snapshot);
  return (a, b) =>
    percentOf(b.score) - percentOf(a.score) || dateOf(place(b)) - dateOf(place(a)) || compare(a, b);
}

export function documentsByScore({
  windows,
}: Pick<Snapshot, 'windows'>): Compare<DocumentPlace & { readonly score: number }> {
  const compare = byAge(windows);
  return (a, b) => rounded(b.score) - rounded(a.score) || compare(a, b);
}

function placeIn({ windows, facts }: Snapshot): (scored: Scored) => DocumentPlace {
  return ({ window, passage }) => {
    const found = windows[window]?.window;
    return { window, document: found === undefined ? -1 : (facts.of(found).documents()[passage] ?? -1) };
  };
}

function byAge(windows: Snapshot['windows']): Compare<DocumentPlace> {
  const dateOf = datesIn(windows);
  const keyOf = ({ window, document }: DocumentPlace): number =>
    windows[window]?.window.documentKeys[document] ?? 0;
  return (a, b) =>
    dateOf(b) - dateOf(a) || keyOf(a) - keyOf(b) || a.window - b.window || a.document - b.document;
}

function datesIn(windows: Snapshot['windows']): (place: DocumentPlace) => number {
  return ({ window, document }) => windows[window]?.window.documentDates[document] ?? 0;
}

function rounded(score: number): number {
  return Math.round(score * SAME);
}
