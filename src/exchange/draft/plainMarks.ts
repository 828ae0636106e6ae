import type { Document, Span } from '../../document/model.ts';
import { linkedMarks } from '../letter/blocks/footnotes.ts';

interface Written extends Span {
  readonly mark: string;
}

/** The text of a document with the mark of each footnote written `[1]`, however it was written before. */
export function withPlainMarks(document: Document): string {
  const { text } = document;
  const pieces: string[] = [];
  let done = 0;
  for (const { mark, start, end } of marksIn(document)) {
    if (start < done) continue;
    const before = text.slice(done, start);
    pieces.push(before, /\s$/.test(before) || before === '' ? '' : ' ', `[${mark}]`);
    if (/^[\p{L}\d]/u.test(text.slice(end, end + 1))) pieces.push(' ');
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

/** Those that mean a footnote, and those that can be nothing else. */
function marksIn(document: Document): readonly Written[] {
  const linked = linkedMarks(document).map(({ start, end, footnote }): Written => ({
    mark: footnote.mark,
    start,
    end,
  }));
  const certain = document.marks.filter(({ confidence }) => confidence === 'certain');
  return [...linked, ...certain].sort((one, other) => one.start - other.start);
}
