import type { Document, Span } from '../../document/model.ts';
import { paragraphsIn } from '../../document/paragraphs.ts';
import { without } from '../../document/spans.ts';
import { factsOf, isWithin } from '../draft/headText.ts';

const FEWEST_WORDS = 6;
const RUNNING_TEXT = /^\p{Lu}[^]*[.]$/u;
/** What our own opening sentence says already, and what stands above every set in the Aanhangsel. */
const SAID_ALREADY =
  /^(?:(?:Hierbij|Bijgaand|Met deze brief)\s[^.]*\b(?:antwoorden|beantwoording)\b[^.]*|Vragen gesteld door[^.]*)\.$/;

/** The paragraphs of running text above the questions that hold nothing which the letter says elsewhere. */
export function preambleOf(document: Document): readonly Span[] {
  const { text, head, furniture } = document;
  const facts: readonly Span[] = [
    ...factsOf(document),
    ...(head.questionNumber ? [head.questionNumber] : []),
  ];
  return without(text, head.span, furniture)
    .flatMap((span) => paragraphsIn(text, span))
    .filter((paragraph) => {
      if (facts.some((fact) => isWithin(fact, paragraph))) return false;
      const words = text.slice(paragraph.start, paragraph.end);
      return (
        RUNNING_TEXT.test(words) && !SAID_ALREADY.test(words) && words.split(/\s+/).length >= FEWEST_WORDS
      );
    });
}
