import type { Collection } from '../collection.ts';
import { readDocument, readTexts } from '../index/reading.ts';
import type { Window } from '../index/window.ts';
import { allLists } from '../index/wordLists.ts';

/** Whether the places of words are as they were written; asked window by window, so that others may have their turn. */
export function* wholeWordLists(collection: Collection): Generator<boolean> {
  for (const { window } of [...collection.contents().held]) yield isReadable(window);
}

/**
 * The files of which the texts that were kept are not as they were written. Texts are not read when an archive is loaded,
 * since most are never asked for; `undefined` comes in between, so that others may have their turn.
 */
export function* damagedFiles(collection: Collection): Generator<string | undefined> {
  for (const [file, { held, document }] of [...collection.contents().files]) {
    if (held === undefined || held.window.records.bytes.where === 'memory') continue;
    yield isWhole(held.window, document) ? undefined : file;
  }
}

function isReadable({ wordLists }: Window): boolean {
  try {
    allLists(wordLists);
    return true;
  } catch {
    return false; // What is made of it would be damaged too.
  }
}

function isWhole(window: Window, document: number): boolean {
  const { documentStarts } = window;
  if (readDocument(window, document) === undefined) return false;
  const end = documentStarts[document + 1] ?? 0;
  for (let passage = documentStarts[document] ?? 0; passage < end; passage++) {
    if (readTexts(window, passage) === undefined) return false;
  }
  return true;
}
