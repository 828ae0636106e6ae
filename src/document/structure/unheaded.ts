import { asks } from './asking.ts';
import type { Body, Span } from '../model.ts';

/** A paragraph starts after a blank line; white space in between does not count. */
const PARAGRAPH_BREAK = /\n[ \t\r\u00a0]*\n\s*/g;
const SENTENCE = /^[\p{Lu}«“‘"'*_([\d]/u;
const ENDS_ASKING = /\?[»”’'")\]*_]*\s?(?:\[\^?\d{1,3}\]|\(?\d{1,2}\)?)?$/;

/**
 * The start of a paragraph in a question's body that is plainly the answer, its heading forgotten:
 * a paragraph ends with a question mark, and nothing after it asks anything any more.
 */
export function unheadedAnswer(text: string, body: Body): Span | undefined {
  let answer: Span | undefined;
  let asked = false;
  for (const piece of body.content) {
    for (const paragraph of paragraphsOf(text, piece)) {
      const words = text.slice(paragraph.start, paragraph.end);
      if (asks(words)) {
        answer = undefined;
        asked = ENDS_ASKING.test(words.trimEnd());
      } else if (asked && answer === undefined && SENTENCE.test(words)) {
        answer = paragraph;
      }
    }
  }
  return answer;
}

function paragraphsOf(text: string, piece: Span): readonly Span[] {
  const content = text.slice(piece.start, piece.end);
  const paragraphs: Span[] = [];
  let from = 0;
  for (const gap of content.matchAll(PARAGRAPH_BREAK)) {
    paragraphs.push({ start: piece.start + from, end: piece.start + gap.index });
    from = gap.index + gap[0].length;
  }
  return [...paragraphs, { start: piece.start + from, end: piece.end }];
}
