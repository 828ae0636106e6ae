import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../src/document/parse.ts';
import { questionRead, questionWords } from '../../../src/document/questionWords.ts';
import { readWithPlaces, wordsIn, wordsRead } from '../../../src/document/readWords.ts';

/** The words of the first question as they are read, each with what stands at its place in the text. */
function checkWords(text: string, expected: readonly (readonly [read: string, written: string])[]): void {
  const document = parse(text);
  const words = wordsRead(questionRead(document, document.questions[0]!));
  assert.deepEqual(
    words.map((word) => [word.text, text.slice(word.start, word.end)]),
    expected,
  );
}

describe('the words of a question', () => {
  it('are read with their place', () => {
    checkWords('Vraag 1\nRijdt de **stop-\ntrein** nog?\n', [
      ['Rijdt', 'Rijdt'],
      ['de', 'de'],
      ['stoptrein', 'stop-\ntrein'],
      ['nog', 'nog'],
      ['?', '?'],
    ]);
  });

  it('are one text, without what is no word of it', () => {
    const read = (text: string): string => {
      const document = parse(text);
      const [question] = document.questions;
      assert.equal(questionRead(document, question!).text, questionWords(document, question!));
      return questionWords(document, question!);
    };
    const notes = '\n\nAntwoord 1\nJa.\n\n[1] Bode.\n2) Krant.\n';
    assert.equal(
      read(`Vraag 1\nKent u het bericht [1], en de krant (2)? Zo ja, wat vindt u? [1]${notes}`),
      'Kent u het bericht, en de krant? Zo ja, wat vindt u?',
    );
    assert.equal(
      read('Vraag 1\nRijdt hij [NB: sic]?\n[terzijde vraag-leeg: zo ingezonden]\nEn waarheen?\n'),
      'Rijdt hij [NB: sic]? En waarheen?',
    );
  });

  it('have the letter that a break took away', () => {
    checkWords('Vraag 1\nIs het ge-\nind bij AI-\nmodellen?\n', [
      ['Is', 'Is'],
      ['het', 'het'],
      ['geïnd', 'ge-\nind'],
      ['bij', 'bij'],
      ['AI-modellen', 'AI-\nmodellen'],
      ['?', '?'],
    ]);
  });

  it('are without marks of footnotes and their brackets', () => {
    checkWords('Vraag 1\nKent u het bericht?[1] Wat nu? 2)\n\nAntwoord 1\nJa.\n\n[1] Bode.\n2) Krant.\n', [
      ['Kent', 'Kent'],
      ['u', 'u'],
      ['het', 'het'],
      ['bericht', 'bericht'],
      ['?', '?'],
      ['Wat', 'Wat'],
      ['nu', 'nu'],
      ['?', '?'],
    ]);
  });

  it('stand in order at places that hold their letters, whatever the text', () => {
    const piece = fc.constantFrom(
      'trein',
      'ge-\nind',
      '\n\n',
      ' ',
      '-',
      '- ',
      'é',
      '«',
      '[1]',
      '.',
      '\u00ad\n',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of wordsRead(readWithPlaces(text, [{ start: 0, end: text.length }]))) {
          assert.ok(start >= last && end > start && end <= text.length, JSON.stringify(text));
          last = end;
        }
      }),
    );
  });

  it('are the same from a text that was read', () => {
    assert.deepEqual(
      wordsIn('Kent u «_het_ bericht»?').map(({ text }) => text),
      ['Kent', 'u', '«', 'het', 'bericht', '»', '?'],
    );
  });
});
