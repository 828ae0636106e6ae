import type { Continuation, Place } from '../hit.ts';
import type { SourceDocument } from '../source.ts';
import { byDate } from './order.ts';

/** How a document goes on with a sentence. */
export interface GoingOn {
  readonly place: Place;
  /** From what was begun up to the end of the sentence. */
  readonly rest: string;
}

const FEWEST_DOCUMENTS = 2;
const FEWEST_WORDS = 2;

/** So many of the documents that went along so far must go on alike. */
const SHARE = 2 / 3;

const PIECE = /\s*(?:[\p{L}\p{N}]+(?:[-–.,’'/][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}])/gu;
/** What stands open when nothing follows it. */
const LEFT_OPEN = /[\s,;:(«“‘–-]+$/u;

interface Voice extends GoingOn {
  readonly document: string;
  readonly pieces: readonly string[];
}

/**
 * The words with which at least two different documents go on, up to where they part; of those that go equally far the
 * newest is the source. Undefined where fewer than two words are certain.
 */
export function agreed(all: readonly GoingOn[]): Continuation | undefined {
  let voices: readonly Voice[] = [...all].sort((a, b) => byDate(a.place, b.place)).map(voiceOf);
  let length = 0;
  for (;;) {
    const next = largest(voices, length);
    const documents = countDocuments(next);
    if (documents < FEWEST_DOCUMENTS || documents < SHARE * countDocuments(voices)) break;
    voices = next;
    length++;
  }
  const [source] = voices;
  return source === undefined || length === 0
    ? undefined
    : continuationOf(source.place, source.pieces.slice(0, length).join(''), countDocuments(voices));
}

export function continuationOf(place: Place, rest: string, documents: number): Continuation | undefined {
  const text = rest.replace(LEFT_OPEN, '');
  const { document, entry } = place;
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length < FEWEST_WORDS
    ? undefined
    : { document, entry, text, documents };
}

function voiceOf({ place, rest }: GoingOn): Voice {
  return { place, rest, document: identityOf(place.document), pieces: rest.match(PIECE) ?? [] };
}

/** Those that have the same next piece, of most documents; of as many the ones with the newest. */
function largest(voices: readonly Voice[], at: number): readonly Voice[] {
  const groups = new Map<string, Voice[]>();
  for (const voice of voices) {
    const piece = voice.pieces[at];
    if (piece === undefined) continue;
    const key = piece.replace(/\s+/g, ' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [voice]);
    else group.push(voice);
  }
  let best: readonly Voice[] = [];
  for (const group of groups.values()) if (countDocuments(group) > countDocuments(best)) best = group;
  return best;
}

function countDocuments(voices: readonly Voice[]): number {
  return new Set(voices.map(({ document }) => document)).size;
}

/** A set of questions is one document, in however many files it is. */
function identityOf({ questionNumber, annex, file }: SourceDocument): string {
  if (questionNumber !== undefined) return questionNumber;
  return annex === undefined ? file : `${annex.year ?? ''}/${annex.number}`;
}
