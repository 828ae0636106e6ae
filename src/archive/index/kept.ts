import type { Window } from './window.ts';

/** A window and which of its documents are no longer there. */
export interface Part {
  readonly window: Window;
  readonly isRemoved: (document: number) => boolean;
}

/** What is kept of a window, and where it goes. */
export interface Kept {
  readonly window: Window;
  readonly documents: readonly number[];
  /** The new number of each passage, or -1. */
  readonly renumbered: Int32Array;
}

/** `from` is the new number of the first passage that is kept. */
export function keptOf({ window, isRemoved }: Part, from: number): Kept {
  const renumbered = new Int32Array(window.size).fill(-1);
  const documents: number[] = [];
  let next = from;
  for (let document = 0; document + 1 < window.documentStarts.length; document++) {
    if (isRemoved(document)) continue;
    documents.push(document);
    const end = window.documentStarts[document + 1] ?? 0;
    for (let passage = window.documentStarts[document] ?? 0; passage < end; passage++)
      renumbered[passage] = next++;
  }
  return { window, documents, renumbered };
}
