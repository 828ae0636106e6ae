import { passagesWith } from '../index/lists.ts';
import type { Window } from '../index/window.ts';
import { sharesFor, type Shares } from './bm25.ts';
import { sharesByClass } from './lengthClasses.ts';
import { createRoom, type Room } from './room.ts';
import { createFacts, type Facts, type Filled } from './windowFacts.ts';

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
  readonly answerShares: Shares;
  /** By class of length. */
  readonly questionClassShares: Shares;
  readonly answerClassShares: Shares;
  readonly averageQuestion: number;
  readonly averageAnswer: number;
  readonly facts: Facts;
  readonly room: Room;
}

export function snapshotOf(windows: readonly LiveWindow[], facts = createFacts()): Snapshot {
  const size = windows.reduce((sum, { window }) => sum + window.size, 0);
  const averageQuestion = averageOf(windows.map(({ window }) => facts.of(window).question));
  const averageAnswer = averageOf(windows.map(({ window }) => facts.of(window).answer));
  const answerShares = sharesFor(averageAnswer);
  return {
    windows,
    size,
    answerShares,
    questionClassShares: sharesByClass(sharesFor(averageQuestion)),
    answerClassShares: sharesByClass(answerShares),
    averageQuestion,
    averageAnswer,
    facts,
    room: createRoom(),
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
export function passagesWithTerm({ windows, facts }: Snapshot, term: string): number {
  let passages = 0;
  for (const { window } of windows) {
    const number = facts.of(window).unitOf(term);
    if (number >= 0) passages += passagesWith(window.termLists, number);
  }
  return passages;
}

/** Of the fields that hold anything. */
function averageOf(all: readonly Filled[]): number {
  const fields = all.reduce((sum, one) => sum + one.fields, 0);
  return fields === 0 ? 0 : all.reduce((sum, one) => sum + one.words, 0) / fields;
}
