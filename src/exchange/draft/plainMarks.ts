import type { Document } from '../../document/model.ts';

/** The text of a document with the mark of each footnote written `[1]`, however it was written before. */
export function withPlainMarks({ text, marks }: Document): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { mark, start, end } of marks) {
    if (start < done) continue;
    const before = text.slice(done, start);
    pieces.push(before, /\s$/.test(before) || before === '' ? '' : ' ', `[${mark}]`);
    if (/^[\p{L}\d]/u.test(text.slice(end, end + 1))) pieces.push(' ');
    done = end;
  }
  return pieces.join('') + text.slice(done);
}
