import { annexOfName } from './annexIdentity.ts';
import type { Brackets } from './brackets.ts';
import type { Label, Origin, Question, SourceNote } from './model.ts';
import { parseLabels } from './numbers.ts';
import { countBefore } from './ordered.ts';
import { trimmed } from './spans.ts';

const KEYWORD = /^\[\s*bron:/i;

/** A source is named in a line; a longer bracket is something else. */
const LONGEST = 500;

const DATE = /\s*\(\d{1,2} \p{L}{3,9} \d{4}\)$/u;
const PLACE = /(?:^|,)\s*(?:antwoord(?:en)?|alinea)\s+(\d[^()]{0,200})$/iu;
const IS_PARAGRAPH = /(?:^|,)\s*alinea\s+\d+$/i;
const FILE = /\.(?:kamervragen|kamervraag|txt|md)$/i;
const ANNEX =
  /Aanhangsel(?:\s+van\s+de)?\s+Handelingen(?:,?\s+(?:vergaderjaar\s+)?(\d{4})\s?[-–/]\s?(\d{2,4}))?,?\s+nr\.?\s*(\d{1,5})(?!\d)/i;
const QUESTION_NUMBER = /(?<![\w-])(20\d\d)Z ?(\d{5})(?!\d)/;

/** Source notes outside the questions: these are quoted word for word, brackets and all. */
export function sourceNotes(
  text: string,
  brackets: Brackets,
  questions: readonly Question[],
): readonly SourceNote[] {
  return brackets.pairs
    .filter(({ start, end }) => end - start <= LONGEST && KEYWORD.test(text.slice(start, start + 20)))
    .filter(({ start, end }) => !/[\r\n]/.test(text.slice(start, end)) && !isAsked(questions, start))
    .map(({ start, end }) => {
      const words = trimmed(text, { start: text.indexOf(':', start) + 1, end: end - 1 });
      const written = text.slice(words.start, words.end).replace(/\s+/g, ' ');
      return {
        kind: 'source',
        form: 'bracketed',
        start,
        end,
        words: { ...words, text: written },
        ...readSource(written),
      };
    });
}

/** What a document is called by which a note names it. */
export function originName(origin: Origin): string {
  switch (origin.kind) {
    case 'annex':
      return origin.year === undefined
        ? `Aanhangsel nr. ${origin.number}`
        : `Aanhangsel ${origin.year}, nr. ${origin.number}`;
    case 'question-number':
      return `Vraagnummer ${origin.number}`;
    case 'file':
      return origin.name;
  }
}

/** Whether a place is in the words of a question; what follows them under a forgotten heading is an answer. */
function isAsked(questions: readonly Question[], offset: number): boolean {
  const above = countBefore(questions.length, (at) => (questions[at]?.span.start ?? 0) <= offset);
  const question = questions[above - 1];
  if (question === undefined || offset >= question.span.end) return false;
  return question.unheadedAnswer === undefined || offset < question.unheadedAnswer.start;
}

function readSource(words: string): {
  readonly origin: Origin | undefined;
  readonly labels: readonly Label[];
} {
  const undated = words.replace(DATE, '');
  const place = PLACE.exec(undated);
  const numbers = parseLabels(place?.[1] ?? '');
  if (place === null || numbers.length === 0) return { origin: originOf(undated), labels: [] };
  const labels = IS_PARAGRAPH.test(undated) ? [] : numbers;
  return { origin: originOf(undated.slice(0, place.index)), labels };
}

/** A name of a file first: the number in it may say less than the name does. */
function originOf(words: string): Origin | undefined {
  if (FILE.test(words)) return { kind: 'file', name: words };
  const annex = ANNEX.exec(words);
  if (annex !== null) {
    return { kind: 'annex', year: yearOf(annex[1], annex[2]), number: String(Number(annex[3])) };
  }
  const named = annexOfName(words);
  if (named !== undefined) return { kind: 'annex', ...named };
  const number = QUESTION_NUMBER.exec(words);
  return number === null ? undefined : { kind: 'question-number', number: `${number[1]}Z${number[2]}` };
}

function yearOf(first: string | undefined, last: string | undefined): string | undefined {
  if (first === undefined || last === undefined) return undefined;
  return `${first}-${last.length === 2 ? first.slice(0, 2) + last : last}`;
}
