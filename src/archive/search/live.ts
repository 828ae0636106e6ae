import { passagesWith } from '../index/lists.ts';
import { numberOf } from '../index/vocabulary.ts';
import type { Window } from '../index/window.ts';
import { sharesFor, type Shares } from './bm25.ts';

/** A window as it is now: some of its documents may have been removed since it was built. */
export interface LiveWindow {
  readonly window: Window;
  readonly removed: ReadonlySet<number>;
}

/** Which document, of which window. */
export interface DocumentPlace {
  readonly window: number;
  readonly document: number;
}

/** The windows together, as they are at one moment. */
export interface Snapshot {
  readonly windows: readonly LiveWindow[];
  /** Passages, those of removed documents included until their windows are merged, as in every count here. */
  readonly size: number;
  readonly questionShares: Shares;
  readonly answerShares: Shares;
  readonly averageQuestion: number;
  readonly averageAnswer: number;
}

export function snapshotOf(windows: readonly LiveWindow[]): Snapshot {
  const size = windows.reduce((sum, { window }) => sum + window.size, 0);
  const averageQuestion = averageOf(windows.map(({ window }) => window.questionLengths));
  const averageAnswer = averageOf(windows.map(({ window }) => window.answerLengths));
  return {
    windows,
    size,
    questionShares: sharesFor(averageQuestion),
    answerShares: sharesFor(averageAnswer),
    averageQuestion,
    averageAnswer,
  };
}

/** The same without one document: a draft is not found in itself. */
export function withoutDocument(snapshot: Snapshot, place: DocumentPlace): Snapshot {
  const windows = snapshot.windows.map((live, number) =>
    number === place.window ? { ...live, removed: new Set([...live.removed, place.document]) } : live,
  );
  return { ...snapshot, windows };
}

/** In how many passages a term occurs. */
export function passagesWithTerm({ windows }: Snapshot, term: string): number {
  return windows.reduce((sum, { window }) => {
    const number = numberOf(window.terms, term);
    return number < 0 ? sum : sum + passagesWith(window.termLists, number);
  }, 0);
}

/** Of the fields that hold anything. */
function averageOf(lengths: readonly Uint16Array[]): number {
  let total = 0;
  let filled = 0;
  for (const some of lengths) {
    for (const length of some) {
      total += length;
      if (length > 0) filled++;
    }
  }
  return filled === 0 ? 0 : total / filled;
}
