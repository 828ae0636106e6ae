import { factsOf } from '../../document/head/facts.ts';
import type { Document, Span } from '../../document/model.ts';
import { paragraphsIn } from '../../document/paragraphs.ts';
import { merged, without } from '../../document/spans.ts';

const FEWEST_WORDS = 6;
const RUNNING_TEXT = /^\p{Lu}[^]*[.?]$/u;
const SAID_ALREADY = [
  // What our own opening sentence says.
  /^(?:Hierbij|Bijgaand|Met deze brief|Ik (?:bied|stuur|zend)|In (?:het )?antwoord op)\s[^]*\b(?:antwoord(?:en)?|beantwoord(?:ing)?)\b/,
  // A title over the set, and the one in the Aanhangsel.
  /^(?:Antwoord(?:en)? van|Vragen gesteld door)\s/,
  // What the letter paper of the Rijk asks of whoever writes back.
  /^(?:Bij beantwoording de datum en ons kenmerk|Wilt u slechts één zaak in uw brief)\s/,
];
/** Up to the white space before a capital that follows a full stop or a question mark. */
const SENTENCE = /\S[^]*?(?:[.?](?=\s+\p{Lu})|$)/gu;

/** The running text above the questions that holds nothing which the letter says elsewhere. */
export function preambleOf(document: Document): readonly Span[] {
  const { text, head, furniture } = document;
  const facts: readonly Span[] = [
    ...factsOf(document),
    ...(head.questionNumber ? [head.questionNumber] : []),
  ];
  return without(text, head.span, furniture)
    .flatMap((span) => paragraphsIn(text, span))
    .flatMap((paragraph) => besides(text, paragraph, facts))
    .filter(({ start, end }) => isRunningText(text.slice(start, end)));
}

/** A paragraph without the sentences that hold a fact or say what is said already. */
function besides(text: string, paragraph: Span, facts: readonly Span[]): readonly Span[] {
  const told = sentencesIn(text, paragraph).filter(
    (sentence) =>
      facts.some((fact) => fact.start < sentence.end && fact.end > sentence.start) ||
      isSaidAlready(text.slice(sentence.start, sentence.end)),
  );
  return without(text, paragraph, merged(told));
}

function isSaidAlready(sentence: string): boolean {
  return SAID_ALREADY.some((pattern) => pattern.test(sentence));
}

function sentencesIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(SENTENCE)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function isRunningText(words: string): boolean {
  return RUNNING_TEXT.test(words) && words.split(/\s+/).length >= FEWEST_WORDS;
}
