import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { overviewCsv } from '../../../../src/dossiers/overview/csv.ts';
import { overviewHtml } from '../../../../src/dossiers/overview/html.ts';
import { overviewMarkdown } from '../../../../src/dossiers/overview/markdown.ts';
import { overviewOf } from '../../../../src/dossiers/overview/overviewOf.ts';
import { dossier, TODAY } from '../../../support/madeDossiers.ts';

describe('what a file says, in an export', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=y>',
      "' onclick='x",
      '</style><b>',
      '=HYPERLINK("x")',
      '| [a](javascript:x) `b` |\n\n# c',
      '&lt;b&gt;',
    ),
  );
  const overviewWith = (text: string) =>
    overviewOf(
      [
        dossier({
          file: `/${text}`,
          subject: text,
          ministries: [text],
          members: [{ name: text, party: text }],
          submitted: 3,
        }),
      ],
      TODAY,
    );
  const PLAIN = overviewWith('water');

  it('is text in HTML: it makes no element and no attribute', () => {
    const plain = tagsOf(overviewHtml(PLAIN));
    fc.assert(
      fc.property(hostile, (text) => {
        assert.deepEqual(tagsOf(overviewHtml(overviewWith(text))), plain);
      }),
    );
  });

  it('is one cell in Markdown', () => {
    const lines = overviewMarkdown(PLAIN).split('\n').length;
    fc.assert(
      fc.property(hostile, (text) => {
        const written = overviewMarkdown(overviewWith(text));
        assert.equal(written.split('\n').length, lines);
        const row = written.trimEnd().split('\n').at(-1) ?? '';
        assert.equal(row.replace(/\\[^]/g, '').split('|').length, 16);
        assert.doesNotMatch(row.replace(/\\[^]/g, ''), /[<>`[\]*_]/);
      }),
    );
  });

  it('is no formula in CSV', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        // Of each field, quoted or not, what it begins with.
        const fields = overviewCsv(overviewWith(text), ',').matchAll(
          /(?:^\ufeff|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r]*))/gy,
        );
        for (const [, quoted, bare = ''] of fields) assert.doesNotMatch(quoted ?? bare, /^\s*[=+@|%]/);
      }),
    );
  });
});

/** The elements of a page with the names of their attributes. */
function tagsOf(html: string): readonly string[] {
  const tags: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => void tags.push([name, ...Object.keys(attributes)].join(' ')),
    oncomment: () => void tags.push('comment'),
  });
  parser.end(html);
  return tags;
}
