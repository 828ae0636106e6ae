import { factsOf } from '../../document/head/facts.ts';
import type { Document, Span } from '../../document/model.ts';
import { paragraphsIn } from '../../document/paragraphs.ts';
import { without } from '../../document/spans.ts';
import { itemStart } from './blocks/items.ts';

const FEWEST_WORDS = 4;
/** Quotation marks, brackets and the marks of footnotes can stand behind the end of a sentence. */
const ENDING = '[»”’"\')\\]]*(?:\\s?\\[\\d{1,3} ?\\])*$';
const RUNNING_TEXT = new RegExp(`^[«“‘"']?\\p{Lu}[^]*[.?!]${ENDING}`, 'u');
const ANNOUNCEMENT = /^\p{Lu}[^]*:$/u;
const SALUTATION = /^Geachte\s[^\n]{2,80},$/;
/** With such a sentence a writer sends the answers in words of one's own. */
const SENDING = [
  /^(?:(?:Hierbij|Bijgaand|Met deze brief)\s+(?:\p{L}+\s+){0,4}?|Ik\s+(?:bied|stuur|zend)\s+)(?:u|uw Kamer|de Kamer)(?:,?\s+mede\s+namens\b[^]*?)?(?:,|\s+hierbij|\s+bijgaand)?\s+(?:de|het|mijn|onze)\s+(?:antwoord|beantwoording)/u,
  /^In (?:het )?antwoord op uw brief\b[^]*\bdeel ik u mede dat de vragen\b/,
];
const SAID_ALREADY = [
  // A title over the set, and the one in the Aanhangsel.
  /^(?:Antwoord(?:en)? van|Vragen gesteld door)\s/,
  // How a letter closes.
  /^(?:Hoogachtend|Met vriendelijke groet)\b/,
  // What the letter paper of the Rijk asks of whoever writes back.
  /^(?:Bij beantwoording de datum en ons kenmerk|Wilt u slechts één zaak in uw brief)\s/,
];
/** Up to the white space before a capital behind a full stop that is not that of a title or an initial. */
const SENTENCE =
  /\S[^]*?(?:(?<!(?<!\p{L})(?:drs|mrs?|dr|ir|ing|prof|nr|mw|mevr|dhr|jhr|bijv|\p{Lu}))[.?!](?=\s+[«“‘]?\p{Lu})|$)/gu;

/** The running text above the questions that holds nothing which the letter says elsewhere. */
export interface Preamble {
  readonly spans: readonly Span[];
  /** Whether the writer sends the answers in words of one's own, or the letter is to do so. */
  readonly opening: 'own' | 'composed';
}

export function preambleOf(document: Document): Preamble {
  const { text, head, furniture } = document;
  const facts: readonly Span[] = [
    ...factsOf(document),
    ...(head.questionNumber ? [head.questionNumber] : []),
  ];
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const paragraphs = without(text, head.span, furniture)
    .flatMap((span) => paragraphsIn(text, span))
    .map((span) => ({ span, sentences: sentencesIn(text, span) }));
  const sends = paragraphs.some(({ sentences }) => sentences.some((one) => isSending(wordsOf(one))));
  const pieces = paragraphs.flatMap(({ span, sentences }) =>
    without(text, span, told(text, sentences, facts)),
  );
  return { spans: joined(text, running(pieces, wordsOf)), opening: sends ? 'own' : 'composed' };
}

function isSending(sentence: string): boolean {
  return SENDING.some((pattern) => pattern.test(sentence));
}

/** Paragraphs with nothing between them are one stretch of text. */
function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const stretches: Span[] = [];
  for (const span of spans) {
    const last = stretches.at(-1);
    if (last !== undefined && text.slice(last.end, span.start).trim() === '')
      stretches[stretches.length - 1] = { start: last.start, end: span.end };
    else stretches.push(span);
  }
  return stretches;
}

/** Paragraphs of running text, and the lists that they announce. */
function running(pieces: readonly Span[], wordsOf: (span: Span) => string): readonly Span[] {
  const found: Span[] = [];
  let announced = false;
  pieces.forEach((piece, at) => {
    const words = wordsOf(piece);
    const next = pieces[at + 1];
    const announces = ANNOUNCEMENT.test(words) && next !== undefined && isItem(wordsOf(next));
    const isAnnounced = announced && isItem(words);
    if (announces || isAnnounced || isRunningText(words)) found.push(piece);
    announced = announces || isAnnounced;
  });
  return found;
}

function isItem(words: string): boolean {
  return itemStart(words) !== undefined;
}

/** The sentences that hold a fact or say what is said already. */
function told(text: string, sentences: readonly Span[], facts: readonly Span[]): readonly Span[] {
  return sentences.filter(({ start, end }) => {
    const sentence = text.slice(start, end);
    const isTelling = facts.some((fact) => fact.start < end && fact.end > start);
    return (isTelling && !isSending(sentence)) || SAID_ALREADY.some((pattern) => pattern.test(sentence));
  });
}

function sentencesIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(SENTENCE)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** Of an address and a date most words begin with a capital or a figure. */
function isRunningText(words: string): boolean {
  if (SALUTATION.test(words) || isSending(words)) return true;
  const all = words.split(/\s+/);
  const plain = all.filter((word) => /^\p{Ll}/u.test(word));
  return RUNNING_TEXT.test(words) && all.length >= FEWEST_WORDS && plain.length * 2 >= all.length;
}
