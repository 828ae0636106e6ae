import { mergeWindows } from './merge.ts';
import { MOST_IN_WINDOW } from './lists.ts';
import type { Steps } from './steps.ts';
import type { Window } from './window.ts';

/** A window in the archive, with those of its documents that were removed since it was built. */
export interface Held {
  readonly window: Window;
  readonly removed: Set<number>;
}

/** The number of a document of one of the windows that were replaced in the one that is there now. */
export type NewPlace = (document: number, held: Held) => number;

/** Windows of about one size are merged when there are so many: a passage is moved a handful of times at most. */
const ALIKE = 8;

/** A window of which more is removed is made anew. */
const MOST_REMOVED = 0.2;

/**
 * Of so few passages everything is made anew at every change: it takes no time, and among few it shows that passages that
 * went still count in how rare words are, and that a few words more show other compounds.
 */
export const FEW = 1000;

function mostRemoved({ window }: Held): number {
  return window.size <= FEW ? 0 : window.size * MOST_REMOVED;
}

/** The windows that are to be made into one now, or nothing. */
export function nextMerge(all: readonly Held[]): readonly Held[] | undefined {
  const worn = all.find((held) => removedPassages(held) > mostRemoved(held));
  if (worn !== undefined) return [worn];
  const tiers = new Map<number, Held[]>();
  for (const held of all) {
    const tier = Math.floor(Math.log(Math.max(1, held.window.size)) / Math.log(ALIKE));
    const alike = tiers.get(tier) ?? [];
    tiers.set(tier, [...alike, held]);
  }
  for (const alike of tiers.values()) {
    const fitting = thatFit(alike);
    if (alike.length >= ALIKE && fitting.length > 1) return fitting;
  }
  return undefined;
}

/** The first of them that have room in one window together; of those that are nearly full, none. */
function thatFit(alike: readonly Held[]): readonly Held[] {
  const fitting: Held[] = [];
  let size = 0;
  for (const held of [...alike].sort((a, b) => a.window.size - b.window.size)) {
    if (size + held.window.size > MOST_IN_WINDOW) break;
    size += held.window.size;
    fitting.push(held);
  }
  return fitting;
}

export function removedPassages({ window: { documentStarts }, removed }: Held): number {
  let passages = 0;
  for (const document of removed)
    passages += (documentStarts[document + 1] ?? 0) - (documentStarts[document] ?? 0);
  return passages;
}

/** The windows made into one, and the number in it of each of their documents. */
export function* mergeHeld(
  parts: readonly Held[],
): Steps<{ readonly held: Held; readonly newPlace: NewPlace }> {
  const window = yield* mergeWindows(
    parts.map(({ window, removed }) => ({ window, isRemoved: (document) => removed.has(document) })),
  );
  const places = newPlaces(parts);
  return {
    held: { window, removed: new Set() },
    newPlace: (document, held) => places.get(held)?.[document] ?? -1,
  };
}

/** For each of the windows that are made into one the new number of each of its documents; -1 for those that went. */
function newPlaces(parts: readonly Held[]): ReadonlyMap<Held, readonly number[]> {
  let next = 0;
  return new Map(
    parts.map((held) => [
      held,
      Array.from({ length: held.window.documentStarts.length - 1 }, (_, document) =>
        held.removed.has(document) ? -1 : next++,
      ),
    ]),
  );
}
