import type { Document } from '../../document/model.ts';
import { placeAt } from '../reuse/asked.ts';

const SENTENCE_END = /[.?!][»”’")\]]*\s+/;

/**
 * The sentence that is being written at a place, as far as it goes; nothing outside an answer, in front of other words on
 * the line, and in a note.
 */
export function begunAt(document: Document, offset: number): string | undefined {
  const place = placeAt(document, offset);
  if (place.kind !== 'answer' || place.within === 'heading') return undefined;
  const { text } = document;
  const [behind = ''] = text.slice(offset).split(/\r?\n/, 1);
  if (behind.trim() !== '') return undefined;
  const written = text.slice(Math.min(offset, place.answer.body.start), offset);
  const paragraph = written.split(/\n[ \t\r]*\n/).at(-1) ?? '';
  const sentence = paragraph
    .replace(/\s*\r?\n\s*/g, ' ')
    .split(SENTENCE_END)
    .at(-1);
  return sentence === undefined || /\[[^\]]*$/.test(sentence) ? undefined : sentence.trimStart();
}
