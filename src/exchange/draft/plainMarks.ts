import type { Document } from '../../document/model.ts';
import { linkedMarks } from '../letter/blocks/footnotes.ts';

/** The text of a document with the mark of each footnote written `[1]`; one without a footnote stays as it is written. */
export function withPlainMarks(document: Document): string {
  const { text } = document;
  const pieces: string[] = [];
  let done = 0;
  for (const { footnote, start, end } of linkedMarks(document)) {
    if (start < done) continue;
    const before = text.slice(done, start);
    pieces.push(before, /\s$/.test(before) || before === '' ? '' : ' ', `[${footnote.mark}]`);
    if (/^[\p{L}\d]/u.test(text.slice(end, end + 1))) pieces.push(' ');
    done = end;
  }
  return pieces.join('') + text.slice(done);
}
