import { isSpace } from '../../document/lines.ts';
import type { Span } from '../../document/model.ts';
import type { PreferredTerm } from '../context.ts';

/** Words of a list that are not to be used. */
export interface TermIndex {
  /** By the first of them in lower case; the longest first. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** With what character code those can begin, and how long they can be: most words of a text are told from them by that. */
  readonly initials: ReadonlySet<number>;
  readonly lengths: ReadonlySet<number>;
}

interface Entry {
  readonly term: PreferredTerm;
  /** As the list has it, white space made single. */
  readonly written: string;
  /** Its words, in lower case. */
  readonly words: readonly string[];
}

export interface Dispreferred extends Span, Entry {}

const FIRST_WORD = /[\p{L}\d]+/u;
const HYPHEN = /[-\u2010\u2011]/;
/** Also half of a letter that takes two. */
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
  const words = [...index.keys()];
  return {
    entries: index,
    initials: new Set(words.flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)])),
    lengths: new Set(words.map((word) => word.length)),
  };
}

/** The places where a text has such words, whole ones only, whatever their capitals; none lies in another. */
export function dispreferredIn(text: string, span: Span, index: TermIndex): readonly Dispreferred[] {
  const found: Dispreferred[] = [];
  for (let { start } = span; start < span.end; start++) {
    if (!isWordSign(text, start)) continue;
    const end = wordEnd(text, start);
    const match = index.initials.has(text.charCodeAt(start)) && index.lengths.has(end - start);
    const one = match ? termAt(text, { start, end }, index) : undefined;
    if (one !== undefined) found.push(one);
    start = one === undefined ? end : one.end;
  }
  return found;
}

function termAt(text: string, word: Span, { entries }: TermIndex): Dispreferred | undefined {
  for (const entry of entries.get(text.slice(word.start, word.end).toLowerCase()) ?? []) {
    const end = endOf(entry.words, text, word.start);
    if (end === undefined || isPreferred(text, word.start, entry)) continue;
    const found = { start: word.start, end };
    return isInCompound(text, found) || isInAddress(text, found) ? undefined : { ...entry, ...found };
  }
  return undefined;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isWordSign(text, end)) end++;
  return end;
}

function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const lower = code | 32;
  if (code < 128) return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57);
  return WORD_SIGN.test(text.charAt(at));
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
  return isWordSign(text, at) ? undefined : at;
}

/** `data-uitwisseling` and `open-data` are words of their own, not `data`. */
function isInCompound(text: string, { start, end }: Span): boolean {
  const isJoined = (hyphen: number, letter: number): boolean =>
    HYPHEN.test(text.charAt(hyphen)) && isWordSign(text, letter);
  return isJoined(end, end + 1) || isJoined(start - 1, start - 2);
}

/** An address is looked at as far as one can be read. */
const LONGEST_ADDRESS = 200;
const ADDRESS = /:\/\/|^[^\p{L}\d]*www\.|[^\s@]@[^\s@]/iu;

/** `https://…`, `www.…`, or an e-mail address: nobody can write that otherwise. */
function isInAddress(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
  const after = text.slice(end, end + LONGEST_ADDRESS);
  const [head = '', tail = ''] = [before.split(/\s/).at(-1), after.split(/\s/)[0]];
  return ADDRESS.test(head + text.slice(start, end) + tail);
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
