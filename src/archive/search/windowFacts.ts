import type { Filter } from '../hit.ts';
import { numberOf } from '../index/vocabulary.ts';
import type { Window } from '../index/window.ts';
import { createShinglesOf, type ShinglesOf } from '../twins/shingles.ts';
import { createGroupsOf, type GroupsOf } from '../words/letterGroups.ts';
import { createNeighbours, type NeighboursOf } from './fuzzy.ts';
import { countGroups, type GroupCounts } from './groupRarity.ts';
import { lengthClasses } from './lengthClasses.ts';
import { documentsThatMeet } from './meeting.ts';
import { countNames, type NameCounts } from './nameCounts.ts';
import { once, remembered } from './remembered.ts';

/** What follows from a window and is asked of it again and again. */
export interface WindowFacts {
  readonly question: Filled;
  readonly answer: Filled;
  /** For each passage the document that it is of. */
  readonly documents: () => Uint16Array;
  /** For each document its length in content words. */
  readonly documentLengths: () => Uint32Array;
  /** For each passage the classes of its lengths. */
  readonly lengths: () => Uint16Array;
  readonly groups: () => GroupCounts;
  readonly neighbours: () => NeighboursOf;
  /** A term's number, or -1. The questions of a draft have their terms in common. */
  readonly unitOf: (term: string) => number;
  /** Those of removed documents included. */
  readonly names: () => NameCounts;
  /** By document: 1 where it meets a filter, which is mostly the one that was asked last. */
  readonly meeting: (filter: Filter) => Uint8Array;
}

/** The fields that hold anything, and the words in them. */
export interface Filled {
  readonly fields: number;
  readonly words: number;
}

/** Works them out once for each window, and forgets them with it. */
export interface Facts {
  readonly of: (window: Window) => WindowFacts;
  readonly groupsOf: GroupsOf;
  readonly shinglesOf: ShinglesOf;
}

export function createFacts(): Facts {
  const known = new WeakMap<Window, WindowFacts>();
  const groupsOf = createGroupsOf();
  return {
    groupsOf,
    shinglesOf: createShinglesOf(),
    of: (window) => {
      const before = known.get(window) ?? factsOf(window, groupsOf);
      known.set(window, before);
      return before;
    },
  };
}

function factsOf(window: Window, groupsOf: GroupsOf): WindowFacts {
  return {
    question: filled(window.questionLengths),
    answer: filled(window.answerLengths),
    documents: once(() => documentsOf(window)),
    documentLengths: once(() => lengthsOf(window)),
    lengths: once(() => lengthClassesOf(window)),
    groups: once(() => countGroups(window, groupsOf)),
    neighbours: once(() => createNeighbours(window.words)),
    unitOf: unitsIn(window),
    names: once(() => countNames(window)),
    meeting: remembered((filter: Filter) => documentsThatMeet(window, filter)),
  };
}

/** So many terms are more than those of a draft. */
const MOST_UNITS = 2000;

function unitsIn({ terms }: Window): (term: string) => number {
  const known = new Map<string, number>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    if (known.size === MOST_UNITS) known.clear();
    const unit = numberOf(terms, term);
    known.set(term, unit);
    return unit;
  };
}

function lengthClassesOf({ size, questionLengths, answerLengths }: Window): Uint16Array {
  const classes = new Uint16Array(size);
  for (let passage = 0; passage < size; passage++)
    classes[passage] = lengthClasses(questionLengths[passage] ?? 0, answerLengths[passage] ?? 0);
  return classes;
}

function filled(lengths: Uint16Array): Filled {
  let fields = 0;
  let words = 0;
  for (let passage = 0; passage < lengths.length; passage++) {
    const length = lengths[passage] ?? 0;
    words += length;
    if (length > 0) fields++;
  }
  return { fields, words };
}

function documentsOf({ documentStarts, size }: Window): Uint16Array {
  const documents = new Uint16Array(size);
  for (let document = 0; document + 1 < documentStarts.length; document++)
    documents.fill(document, documentStarts[document], documentStarts[document + 1]);
  return documents;
}

function lengthsOf({ documentStarts, questionLengths, answerLengths }: Window): Uint32Array {
  const lengths = new Uint32Array(documentStarts.length - 1);
  for (let document = 0; document < lengths.length; document++) {
    const end = documentStarts[document + 1] ?? 0;
    let length = 0;
    for (let passage = documentStarts[document] ?? 0; passage < end; passage++)
      length += (questionLengths[passage] ?? 0) + (answerLengths[passage] ?? 0);
    lengths[document] = length;
  }
  return lengths;
}
