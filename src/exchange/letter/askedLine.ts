import type { Document, Head, Span } from '../../document/model.ts';
import { removalOf } from '../../document/noteRemoval.ts';
import { listed } from '../../document/officials.ts';
import { isWithin, merged } from '../../document/spans.ts';
import type { Reading } from './blocks/blocks.ts';
import { inlinesOf } from './blocks/inlines.ts';
import { wordsOf } from './blocks/words.ts';
import type { Inline } from './letter.ts';
import { joined, memberNames, officeIn, sentence, submittedOn } from './wording.ts';

/**
 * `Vragen van het lid Van Dijk (SGP) aan de Minister van … over … (ingezonden 31 juli 2025).`: as the Kamer wrote it, word
 * for word, and the date behind it where it stands elsewhere; composed where a letter only speaks of the questions.
 * Notes of the writers are left out. Empty where nobody is named.
 */
export function askedLine(document: Document, reading: Reading): readonly Inline[] {
  const { title } = document.head;
  if (title === undefined) return plain(composedLine(document) ?? '');
  return withDate(document.head, title, titleWords(document, title, reading));
}

export function plain(text: string): readonly Inline[] {
  return text === '' ? [] : [{ kind: 'text', text, bold: false, italic: false }];
}

/** The looks of a title are those of the letter, not those of the text; markup can open right before it. */
function titleWords(document: Document, { start, end }: Span, reading: Reading): readonly Inline[] {
  const { text, numbering } = reading;
  const opening = /[*_]{0,3}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const title = { start: start - opening, end };
  const notes = document.notes.filter((note) => isWithin(note, title)).map((note) => removalOf(text, note));
  const words = wordsOf({ text, left: merged([...reading.left, ...notes]), notes: [] }, [title]);
  return inlinesOf(words, 0, words.text.length, numbering).map((inline) =>
    inline.kind === 'text' ? { ...inline, bold: false, italic: false } : inline,
  );
}

/** Of `e.d.` and `N.S.` the full stop is theirs. */
const FULL_STOP = /(?<!\.\p{L}{1,3})\.$/u;

function withDate(head: Head, title: Span, words: readonly Inline[]): readonly Inline[] {
  const date = submittedOn(head);
  if (date === undefined || (head.submitted !== undefined && isWithin(head.submitted, title))) return words;
  const last = words.findLastIndex(({ kind }) => kind === 'text');
  const open = words.map((inline, at) =>
    at === last && inline.kind === 'text' ? { ...inline, text: inline.text.replace(FULL_STOP, '') } : inline,
  );
  return [...open, ...plain(` (ingezonden ${date}).`)];
}

function composedLine(document: Document): string | undefined {
  const { members, addressees, subject, questionKind } = document.head;
  const names = memberNames(members);
  if (names === undefined) return undefined;
  const date = submittedOn(document.head);
  const offices = addressees.map((official) => officeIn(document, official));
  return sentence(
    joined(
      questionKind === 'oral' ? 'Mondelinge vragen van' : 'Vragen van',
      names,
      offices.length === 0 ? undefined : `aan ${listed(offices)}`,
      subject && `over ${subject.text}`,
      date && `(ingezonden ${date})`,
    ),
  );
}
