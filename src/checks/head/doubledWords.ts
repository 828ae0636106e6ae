import type { Document, Span } from '../../document/model.ts';
import { without } from '../../document/spans.ts';
import type { Problem } from '../check.ts';
import { answeredSentence, headText } from './lines.ts';

const WORD = /[(]?[\p{L}’'-]+/gu;
/** So many words are looked at for standing twice. */
const MOST_WORDS = 3;
/** `van het van het lid` is told of by what it should be. */
const OPENING =
  /^(?:(?:mondelinge|schriftelijke)\s+)?(?:vragen|vraag)\s+(?:van\s+(?:het\s+|de\s+)?)+(?:lid|leden)(?:\s+lid)?\s/iu;

/** Words that stand twice in the sentences of a head. The subject is in the words of who asks: nothing is said of that. */
export function doubledWords(document: Document): readonly Problem[] {
  return framesOf(document).flatMap(({ start, end }) => {
    if (!hasRepeat(document.text.slice(start, end))) return [];
    const words = [...document.text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
      word: word.toLowerCase(),
      start: start + index,
      end: start + index + word.length,
    }));
    return repeatsIn(document.text, words).map(({ first, whole }) => ({
      message: `‘${document.text.slice(first.start, first.end).replace(/\s+/g, ' ')}’ staat er twee keer. Haal het één keer weg.`,
      span: whole,
      fixes: [
        {
          title: 'Haal de herhaling weg',
          edits: [{ span: { start: first.end, end: whole.end }, newText: '' }],
          preferred: true,
        },
      ],
    }));
  });
}

/** Whether a word stands twice within reach: most heads have none, and need no closer look. */
function hasRepeat(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}’'-]+/u);
  return words.some((word, at) => word !== '' && words.lastIndexOf(word, at + MOST_WORDS) > at);
}

interface Word extends Span {
  readonly word: string;
}

interface Repeat {
  readonly first: Span;
  /** Both times. */
  readonly whole: Span;
}

function repeatsIn(text: string, words: readonly Word[]): readonly Repeat[] {
  const found: Repeat[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let size = MOST_WORDS; size > 0; size--) {
      if (words[at]?.word !== words[at + size]?.word) continue;
      const repeat = repeatAt(text, words.slice(at, at + 2 * size), size);
      if (repeat === undefined) continue;
      found.push(repeat);
      at += 2 * size - 1;
      break;
    }
  }
  return found;
}

/** Words that stand twice, with nothing but white space between any of them. */
function repeatAt(text: string, words: readonly Word[], size: number): Repeat | undefined {
  const [first, second] = [words.slice(0, size), words.slice(size)];
  const [from, until, to] = [first[0], first.at(-1), second.at(-1)];
  if (from === undefined || until === undefined || to === undefined || second.length < size) return undefined;
  if (first.some(({ word }, at) => word !== second[at]?.word)) return undefined;
  if (/[^\s\p{L}’'(-]/u.test(text.slice(from.start, to.end))) return undefined;
  return { first: { start: from.start, end: until.end }, whole: { start: from.start, end: to.end } };
}

/** `over over de trein`: a subject is taken to begin behind the first. */
const FIRST_WORD = /^[\p{L}’'-]+/u;
const ASKED = /^[ \t#*]*(?:(?:mondelinge|schriftelijke)\s+)?(?:vragen|vraag)\s+van\s[^\r\n]*/imu;

/** The line that would be the title, where a slip in it makes that it is not known for one. */
function rawTitle(document: Document): Span | undefined {
  const match = ASKED.exec(headText(document));
  if (match === null) return undefined;
  const start = document.head.span.start + match.index;
  return { start, end: start + match[0].length };
}

function framesOf(document: Document): readonly Span[] {
  const { text, head } = document;
  const subject = head.subject === undefined ? [] : [behindFirstWord(text, head.subject)];
  const answered = answeredSentence(document);
  const title = head.title && {
    start:
      head.title.start +
      (OPENING.exec(text.slice(head.title.start, head.title.start + 200))?.[0].length ?? 0),
    end: head.title.end,
  };
  return [title ?? rawTitle(document), answered].flatMap((span) =>
    span === undefined ? [] : without(text, span, subject),
  );
}

/** The first word is looked at with what stands before it. */
function behindFirstWord(text: string, { start, end }: Span): Span {
  const [word = ''] = FIRST_WORD.exec(text.slice(start, Math.min(end, start + 50))) ?? [];
  return { start: start + word.length, end };
}
