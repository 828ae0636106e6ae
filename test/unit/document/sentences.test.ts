import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentencesIn } from '../../../src/document/sentences.ts';

/** The sentences of a text, each with how many words it has. */
function checkSentences(text: string, expected: readonly string[]): void {
  const found = sentencesIn(text, [{ start: 0, end: text.length }]);
  assert.deepEqual(
    found.map(({ start, end, words }) => `${words}: ${text.slice(start, end)}`),
    expected,
  );
}

describe('sentences', () => {
  it('end with a full stop, a question mark or an exclamation mark', () => {
    checkSentences('Rijdt hij? Ja! Hij rijdt… Altijd.', [
      '2: Rijdt hij?',
      '1: Ja!',
      '2: Hij rijdt…',
      '1: Altijd.',
    ]);
  });

  it('do not end with an abbreviation, an initial or a number', () => {
    for (const sentence of [
      'Dhr. A.B. Bakker, mr. De Wit en prof. dr. J. Vos kwamen o.a. Uit Bedum.',
      'In art. 5, nr. 12 en blz. 3 staan 1.000 treinen i.v.m. Sneeuw.',
      'Dat was op 3 mei jl. in Bedum e.d. te zien.',
    ]) {
      checkSentences(`${sentence} Ja.`, [`${sentence.split(' ').length}: ${sentence}`, '1: Ja.']);
    }
  });

  it('can end with one that often comes last', () => {
    checkSentences('Dat was op 3 mei jl. De trein reed, met bussen e.d. Het was in 2024. Goed.', [
      '6: Dat was op 3 mei jl.',
      '6: De trein reed, met bussen e.d.',
      '4: Het was in 2024.',
      '1: Goed.',
    ]);
    checkSentences('Dat zit in vitamine C. De rest niet, zegt de NS. Jammer.', [
      '5: Dat zit in vitamine C.',
      '6: De rest niet, zegt de NS.',
      '1: Jammer.',
    ]);
  });

  it('end with what stands behind the full stop: quotes, brackets and marks of footnotes', () => {
    checkSentences('Hij zei: «Hij rijdt.» (Zie bijlage.) Dat was zo.1 En nu?[2] Ja. 3) Nee.', [
      '4: Hij zei: «Hij rijdt.»',
      '2: (Zie bijlage.)',
      '3: Dat was zo.1',
      '2: En nu?[2]',
      '1: Ja.',
      '1: 3) Nee.',
    ]);
  });

  it('go on over the end of a line, also in the midst of a word', () => {
    checkSentences('De trein rijdt op het spoor naar Bedum en de meldin-\ngen komen\nlater.', [
      '13: De trein rijdt op het spoor naar Bedum en de meldin-\ngen komen\nlater.',
    ]);
  });

  it('go on over a page’s edge, and not over a blank line', () => {
    const text = 'De trein\nah-tk-1\nrijdt.\n\nEen kop\n\nEn dan.';
    const found = sentencesIn(text, [
      { start: 0, end: 8 },
      { start: 17, end: text.length },
    ]);
    assert.deepEqual(
      found.map(({ words }) => words),
      [3, 2, 2],
    );
  });

  it('are the items of a list, and not the rows of a table', () => {
    checkSentences('Dit telt:\n1. de trein;\n- de bus\n  en de tram\nBus | 12\n| 3 |', [
      '2: Dit telt:',
      '3: 1. de trein;',
      '5: - de bus\n  en de tram',
    ]);
  });

  it('are apart where a pdf lost the blank, and not in an address', () => {
    checkSentences('Dat is klaar.Daarna kwam, zie www.Bedum.nl/Trein.Html, dit:– de bus.', [
      '3: Dat is klaar.',
      '5: Daarna kwam, zie www.Bedum.nl/Trein.Html, dit:',
      '2: – de bus.',
    ]);
  });

  it('lie in the text, in order, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('aB1.?!«»‘’"\n -–|:;()[]')), maxLength: 80 }),
        (text) => {
          let last = 0;
          for (const { start, end, words } of sentencesIn(text, [{ start: 0, end: text.length }])) {
            assert.ok(start >= last && start < end && end <= text.length && words > 0);
            last = end;
          }
        },
      ),
    );
  });
});
