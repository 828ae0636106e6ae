import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainlyReads } from '../../../src/checks/reading/plainlyReads.ts';
import { readingText } from '../../../src/document/reading.ts';

describe('a question that plainly reads as what was asked', () => {
  it('reads so, white space left out of it', () => {
    const piece = fc.constantFrom(
      'ge',
      'ind',
      '-',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '\u00ad',
      '\u00a0',
      '- ',
      'spoor',
      '?',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 12 }), (one, other) => {
        const text = one.join('').trim();
        const span = { start: 0, end: text.length };
        for (const words of [readingText(text, [span]), other.join('').trim()]) {
          if (!plainlyReads(text, [span], words)) continue;
          assert.equal(single(readingText(text, [span])), single(words));
        }
      }),
    );
  });

  it('is told over the end of a line', () => {
    const text = 'Rijdt de trein\nnaar Bedum?';
    assert.equal(plainlyReads(text, [{ start: 0, end: text.length }], 'Rijdt de trein naar Bedum?'), true);
    assert.equal(plainlyReads(text, [{ start: 0, end: text.length }], 'Rijdt de tram naar Bedum?'), false);
  });
});

function single(words: string): string {
  return words.replace(/\s+/g, ' ');
}
