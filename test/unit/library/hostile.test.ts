import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLibrary } from '../../../src/library/read.ts';

describe('hostile input to a library', () => {
  const hostile: Readonly<Record<string, string>> = {
    'a file of megabytes': 'passages:\n'.padEnd(3_000_000, 'x'),
    'references that multiply': `${'abcdefghi'
      .split('')
      .map(
        (name, index) =>
          `${name}: &${name} [${
            index === 0
              ? '"ha"'
              : Array(9)
                  .fill(`*${'abcdefghi'[index - 1]}`)
                  .join(',')
          }]\n`,
      )
      .join('')}passages: [*i]\n`,
    'brackets without end': '['.repeat(100_000),
    'brackets in brackets': '['.repeat(20_000),
    'lists in lists': '- '.repeat(50_000),
    'a binary file': 'PK\u0003\u0004\u0000\u0000\uFFFD\u0001',
    'ten thousand times the same key': `passages:\n  - titel: a\n${'    tekst: b\n'.repeat(10_000)}`,
    'ten thousand placeholders': `passages:\n  - titel: a\n    tekst: "${'{{x}}'.repeat(10_000)}"\n`,
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`${name}: some problems, no passages of its own making, soon`, () => {
      const { passages, problems } = readLibrary(text, 'a');
      assert.ok(problems.length > 0 && problems.length <= 100, `${problems.length} problems`);
      assert.ok(passages.length <= 1);
    });
  }

  it('never throws, and points into the text', () => {
    const piece = fc.constantFrom(
      'passages:', '\n', '\n  - ', '\n    ', 'titel: ', 'tekst: ', 'trefwoorden: ', 'datum: ', '|\n', '>', '"', "'", '[', ']', '{{lid}}', '{{', '}',
      '&a ', '*a', '!x ', '? ', ': ', '#', '---\n', '\t', '\r', '\uFEFF', '\u0000', '%', '@', 'x', '2031-01-01', '<<: ',
    ); // prettier-ignore
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (text) => {
        const { passages, problems } = readLibrary(text, 'a');
        for (const { span } of [...problems, ...passages.map(({ source }) => source)]) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
        for (const { title, text } of passages) assert.ok(title !== '' && text !== '');
      }),
      { numRuns: 500 },
    );
  });
});
