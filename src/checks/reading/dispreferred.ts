import { isSpace } from '../../document/lines.ts';
import type { Span } from '../../document/model.ts';
import type { PreferredTerm } from '../context.ts';

/** Words of a list that are not to be used, by the first of them in lower case; the longest first. */
export type TermIndex = ReadonlyMap<string, readonly Entry[]>;

interface Entry {
  readonly term: PreferredTerm;
  /** As the list has it, white space made single. */
  readonly written: string;
  /** Its words, in lower case. */
  readonly words: readonly string[];
}

export interface Dispreferred extends Span, Entry {}

const WORD = /[\p{L}\d]+/gu;
const FIRST_WORD = /[\p{L}\d]+/u;
const WORD_SIGN = /[\p{L}\d]/u;

export function indexOf(terms: readonly PreferredTerm[]): TermIndex {
  const index = new Map<string, Entry[]>();
  for (const term of terms) {
    for (const one of term.not) {
      const written = one.trim().replace(/\s+/g, ' ');
      const first = FIRST_WORD.exec(written);
      // What begins with another sign than that of a word begins nowhere in a text.
      if (first?.index !== 0) continue;
      const key = first[0].toLowerCase();
      const entries = index.get(key) ?? [];
      entries.push({ term, written, words: written.toLowerCase().split(' ') });
      index.set(key, entries);
    }
  }
  for (const entries of index.values())
    entries.sort((one, other) => other.written.length - one.written.length);
  return index;
}

/** The places where a text has such words, whole ones only, whatever their capitals; none lies in another. */
export function dispreferredIn(text: string, index: TermIndex): readonly Dispreferred[] {
  const found: Dispreferred[] = [];
  let done = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (start < done) continue;
    for (const entry of index.get(word.toLowerCase()) ?? []) {
      const end = endOf(entry.words, text, start);
      if (end === undefined || isPreferred(text, start, entry)) continue;
      found.push({ ...entry, start, end });
      done = end;
      break;
    }
  }
  return found;
}

/** Where words that begin at a place end; nothing where others stand there. Between two can be any white space. */
function endOf(words: readonly string[], text: string, start: number): number | undefined {
  let at = start;
  for (const word of words) {
    if (at > start) {
      const from = at;
      while (at < text.length && isSpace(text.charCodeAt(at))) at++;
      if (at === from) return undefined;
    }
    if (text.slice(at, at + word.length).toLowerCase() !== word) return undefined;
    at += word.length;
  }
  return WORD_SIGN.test(text.charAt(at)) ? undefined : at;
}

/** Whether the words stand in the ones to use instead: `NS` in `NS (Nederlandse Spoorwegen)`. */
function isPreferred(text: string, start: number, { term, written }: Entry): boolean {
  const but = term.but.toLowerCase();
  const own = written.toLowerCase();
  for (let at = but.indexOf(own); at >= 0; at = but.indexOf(own, at + 1)) {
    if (start >= at && text.slice(start - at, start - at + but.length).toLowerCase() === but) return true;
  }
  return false;
}
