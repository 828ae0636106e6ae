import type { Brackets } from './brackets.ts';
import type { Answer, Note, Question, SetAsideNote, Span, WorkNote } from './model.ts';
import { opensNote } from './noteKeyword.ts';
import { setAsideNotes } from './setAsideNotes.ts';
import { sourceNotes } from './sourceNotes.ts';
import { firstEndingAfter, without } from './spans.ts';

const BARE = /^(?:PM|XXX|n\.?t\.?b\.?)(?:…|\.{1,3}|:)?$/i;
const NOTHING = /^[\s.…_*-]*$/;

/** All notes in a text, in order; none lies in another. */
export function readNotes(
  text: string,
  brackets: Brackets,
  questions: readonly Question[],
  answers: readonly Answer[],
): readonly Note[] {
  const asides = setAsideNotes(text, brackets);
  const notes = [
    ...asides,
    ...sourceNotes(text, brackets, questions),
    ...bracketedNotes(text, brackets),
    ...bareNotes(text, answers, asides),
  ].sort((one, other) => one.start - other.start);
  let end = 0;
  return notes.filter((note) => {
    if (note.start < end) return false;
    end = note.end;
    return true;
  });
}

/** Bracketed remarks such as `[PM cijfers politie]`; one that is not closed yet runs to the end of its line. */
function bracketedNotes(text: string, brackets: Brackets): readonly WorkNote[] {
  const found: WorkNote[] = [];
  for (const pair of brackets.pairs) {
    const inside = found[found.length - 1];
    if (inside !== undefined && pair.start < inside.end) continue;
    if (opensNote(text, pair.start)) found.push({ ...pair, kind: 'work', form: 'bracketed' });
  }
  for (const start of brackets.unclosed) {
    if (!opensNote(text, start)) continue;
    const newline = text.indexOf('\n', start);
    const end = start + text.slice(start, newline < 0 ? text.length : newline).trimEnd().length;
    found.push({ start, end, kind: 'work', form: 'bracketed' });
  }
  return found;
}

/** `PM`, `XXX` or `n.t.b.` as the whole text of an answer, but for what is set aside behind it. */
function bareNotes(
  text: string,
  answers: readonly Answer[],
  asides: readonly SetAsideNote[],
): readonly WorkNote[] {
  return answers.flatMap(({ body }) => {
    const [words, ...more] = without(text, body, asides);
    if (words === undefined || more.length > 0 || words.end - words.start > 12) return [];
    if (!BARE.test(text.slice(words.start, words.end))) return [];
    return [{ ...words, kind: 'work' as const, form: 'bare' as const }];
  });
}

/** Whether the text in these spans says nothing once the notes are left out. */
export function isOnlyNotes(text: string, spans: readonly Span[], notes: readonly Note[]): boolean {
  return spans.every((span) => {
    let at = span.start;
    for (let next = firstEndingAfter(notes, at); next < notes.length; next++) {
      const note = notes[next];
      if (note === undefined || note.start >= span.end) break;
      if (!NOTHING.test(text.slice(at, Math.max(at, note.start)))) return false;
      at = Math.max(at, note.end);
    }
    return at >= span.end || NOTHING.test(text.slice(at, span.end));
  });
}
