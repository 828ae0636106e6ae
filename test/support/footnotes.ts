import assert from 'node:assert/strict';
import { parse } from '../../src/document/parse.ts';

/** Footnotes as `mark: text`, and marks, with `?` where one may be something else. */
export function checkFootnotes(text: string, footnotes: readonly string[], marks: readonly string[]): void {
  const document = parse(text);
  assert.deepEqual(
    document.footnotes.map(({ mark, body }) => `${mark}: ${text.slice(body.start, body.end)}`),
    footnotes,
  );
  assert.deepEqual(
    document.marks.map(({ mark, confidence }) => (confidence === 'certain' ? mark : `${mark}?`)),
    marks,
  );
}
