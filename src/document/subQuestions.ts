import type { Document, Question, Span } from './model.ts';
import { askedSentences, type AskedSentence } from './askedSentences.ts';
import { questionRead } from './questionWords.ts';
import { placeOf } from './readWords.ts';
import { trimmed } from './spans.ts';

/** One of the things that a question asks. */
export interface SubQuestion {
  readonly span: Span;
  /** As one reads them, white space made single. */
  readonly words: string;
  /** `if-yes` and `if-no` apply only where the answer is that; `reasons` asks for no more than an explanation. */
  readonly kind: 'question' | 'if-yes' | 'if-no' | 'reasons';
}

const IF_YES = /^(?:en\s+)?(?:zo|indien|als)\s*ja\b|^(?:en\s+)?zo\s+wel\b/i;
const IF_NO = /^(?:en\s+)?(?:(?:zo|indien|als)\s*(?:nee|neen|niet)\b|waarom\s+niet\b)/i;
/** One sentence may have both: `Zo ja, hoe vaak, en zo nee, waarom niet?` */
const NEXT_CONDITION = /[,;]\s+(?:en\s+)?(?=zo\s*(?:ja|nee|niet)\b)/gi;
const REQUEST = /^(?:graag|gaarne|gelieve|zo\s*(?:ja|nee|niet)\b)/i;
const POLITE = /^(?:(?:en\s+)?(?:kunt|kan|wilt|zou|zoudt)\s+u|graag|gaarne)\b/i;
const EXPLAINING = /toelicht|toelichting|motiver|onderbouw|uitleg|verklaren/i;
/** `Kunt u dit toelichten?`, `Graag een gemotiveerd antwoord.`: who asks more than that says what about. */
const LONGEST_EXPLAINING = 70;
const WHY = /^(?:en\s+)?waarom(?:\s+(?:wel|niet|dan|of|en|\/|waarom)){0,6}\s*\?$/i;

/** Besides question marks, what parts of a question are told by; and a hyphen at a line's end, behind which one may be hidden. */
const MAY_PART = /:|-\s|\u00ad|\b(?:graag|gaarne|gelieve|zo\s*(?:ja|nee|niet))\b/i;

/** Whether a question may ask several things: a quick look, before it is read. */
export function mayAskMore({ text }: Document, { body }: Question): boolean {
  const asked = text.slice(body.start, body.end);
  return asked.indexOf('?') !== asked.lastIndexOf('?') || MAY_PART.test(asked);
}

/** What a question asks, cut into its parts; one part, the whole, where nothing in it plainly asks something. */
export function subQuestions(document: Document, question: Question): readonly SubQuestion[] {
  const read = questionRead(document, question);
  const asked = askingIn(read.text).flatMap((span) => conditionsIn(read.text, span));
  const parts = asked.length > 0 ? asked : [trimmed(read.text, { start: 0, end: read.text.length })];
  return parts
    .filter(({ start, end }) => start < end)
    .map((part) => {
      const words = read.text.slice(part.start, part.end).replace(/\s+/g, ' ');
      return { span: placeOf(read, part), words, kind: kindOf(words) };
    });
}

/** The sentences that ask something, and the items under one that ends in a colon. */
function askingIn(text: string): readonly Span[] {
  const asking: Span[] = [];
  let stem: AskedSentence | undefined;
  for (const sentence of askedSentences(text)) {
    const last = text.charAt(sentence.end - 1);
    if (last === ':') {
      stem = sentence;
      continue;
    }
    const isUnderStem = stem !== undefined && (sentence.isItem || /[;,]/.test(last));
    if (!isUnderStem && !sentence.isItem) stem = undefined;
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 20));
    const ending = text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end);
    if (isUnderStem || ending.includes('?') || REQUEST.test(words)) asking.push(sentence);
  }
  return asking;
}

function conditionsIn(text: string, span: Span): readonly Span[] {
  const within = text.slice(span.start, span.end);
  const cuts = [...within.matchAll(NEXT_CONDITION)].map(({ index, 0: mark }) => ({
    end: span.start + index,
    next: span.start + index + mark.length,
  }));
  const starts = [span.start, ...cuts.map(({ next }) => next)];
  return starts.map((start, at) => trimmed(text, { start, end: cuts[at]?.end ?? span.end }));
}

function kindOf(words: string): SubQuestion['kind'] {
  const start = words.slice(0, 200);
  if (IF_YES.test(start)) return 'if-yes';
  if (IF_NO.test(start)) return 'if-no';
  const isShort = words.length <= LONGEST_EXPLAINING;
  return WHY.test(start) || (isShort && POLITE.test(start) && EXPLAINING.test(start))
    ? 'reasons'
    : 'question';
}
