import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SourceNote } from '../../../src/document/model.ts';
import { readingWithoutNotes } from '../../../src/document/noteRemoval.ts';
import { parse } from '../../../src/document/parse.ts';
import { saysSomething } from '../../../src/document/states.ts';

const answered = (answer: string): string => `Vraag 1\nRijdt de trein?\n\nAntwoord 1\n${answer}\n`;

function sourcesIn(text: string): readonly SourceNote[] {
  return parse(text).notes.filter((note) => note.kind === 'source');
}

/** Where a note in an answer says that its text is from: `document, answers`. */
function checkSource(words: string, expected: string): void {
  const [note] = sourcesIn(answered(`Ja. [bron: ${words}]`));
  assert.equal(note?.words.text, words);
  assert.equal(described(note), expected);
}

function described({ origin, labels }: SourceNote): string {
  const answers = labels.length === 0 ? '' : `, ${labels.join('+')}`;
  switch (origin?.kind) {
    case undefined:
      return `?${answers}`;
    case 'annex':
      return `annex ${origin.year ?? '?'} ${origin.number}${answers}`;
    case 'question-number':
      return `number ${origin.number}${answers}`;
    case 'file':
      return `file ${origin.name}${answers}`;
  }
}

describe('a source note', () => {
  const sources: readonly (readonly [words: string, expected: string])[] = [
    ['Aanhangsel Handelingen 2023–2024, nr. 2222, antwoord 5', 'annex 2023-2024 2222, 5'],
    ['Aanhangsel Handelingen, vergaderjaar 2023-2024, nr. 22, antwoorden 1, 2 en 4', 'annex 2023-2024 22, 1+2+4'],
    ['Aanhangsel van de Handelingen 2023–24, nr. 7', 'annex 2023-2024 7'],
    ['Aanhangsel 2030-2031, nr. 12, antwoord 3 (19 september 2031)', 'annex 2030-2031 12, 3'],
    ['Aanhangsel Handelingen, nr. 2222, antwoord 5', 'annex ? 2222, 5'],
    ['Aanhangsel nr. 12, antwoord 1a', 'annex ? 12, 1a'],
    ['ah-tk-20302031-12, antwoord 2', 'annex 2030-2031 12, 2'],
    ['Vraagnummer 2031Z00412, antwoord 2 (1 mei 2031)', 'number 2031Z00412, 2'],
    ['antwoord-drinkwater.txt, antwoord 3 (12 maart 2024)', 'file antwoord-drinkwater.txt, 3'],
    ['concept, tweede versie (1).kamervragen, antwoord 3', 'file concept, tweede versie (1).kamervragen, 3'],
    ['ah-tk-20302031-12.txt', 'file ah-tk-20302031-12.txt'],
    ['brief.md, alinea 4 (3 mei 2031)', 'file brief.md'],
    ['Standaardpassage «Uitstel», bron: Aanhangsel 2030-2031, nr. 12 (1 maart 2031)', 'annex 2030-2031 12'],
    ['een collega', '?'],
    ['antwoord 3', '?, 3'],
    ['', '?'],
  ]; // prettier-ignore
  for (const [words, expected] of sources) {
    it(`‘${words}’ names ${expected}`, () => checkSource(words, expected));
  }

  it('is written in small or capital letters, with other brackets inside it', () => {
    const text = answered('Ja. [ Bron: a [1].txt ] Nee. [BRON:b.md]');
    assert.deepEqual(
      sourcesIn(text).map((note) => [text.slice(note.start, note.end), note.words.text]),
      [
        ['[ Bron: a [1].txt ]', 'a [1].txt'],
        ['[BRON:b.md]', 'b.md'],
      ],
    );
  });

  it('is none in a question, half typed, on two lines, or in a work note', () => {
    const none = [
      'Vraag 1\nKlopt dat? [bron: krant.txt]\n\nAntwoord 1\nJa.\n',
      answered('Ja. [bron: krant.txt'),
      answered('Ja. [bron: krant.txt,\nantwoord 2]'),
      answered('Ja. [PM zie [bron: krant.txt]]'),
      answered('Ja. [bronnen: krant.txt] [bron krant.txt] (bron: krant.txt)'),
    ];
    for (const text of none) assert.deepEqual(sourcesIn(text), [], text);
  });

  it('is one outside questions too: in a notice, a letter, or a text without questions', () => {
    assert.equal(sourcesIn('Vraag 1\nHoe?\n\nMededeling\nLater. [bron: a.txt]\n').length, 1);
    assert.equal(sourcesIn('De trein rijdt. [bron: a.txt]\n').length, 1);
  });

  it('holds no references of the document itself, and no answer', () => {
    const document = parse(answered('[bron: Aanhangsel Handelingen 2023–2024, nr. 2222, antwoord 5].'));
    assert.deepEqual(document.references, []);
    assert.equal(saysSomething(document, document.answers[0]!), false);
  });

  it('is read as it is written, whatever the file is called', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (written) => {
        const words = `${written.replace(/[[\]\s]+/g, ' ')}.txt, antwoord 3`.trim();
        const [read] = sourcesIn(answered(`Ja. [bron: ${words}]`));
        assert.deepEqual([read?.words.text, read?.labels], [words, ['3']]);
      }),
    );
  });
});

describe('the words without notes', () => {
  function checkWithout(answer: string, expected: string): void {
    const document = parse(answered(answer));
    assert.equal(readingWithoutNotes(document, document.answers[0]!.body.content), expected);
  }

  it('are the same words where there are none', () =>
    checkWithout('Ja, de\ntrein rijdt.', 'Ja, de trein rijdt.'));

  it('close up where a note stood', () => {
    checkWithout('Ja, met [PM aantal] reizigers [bron: a.txt].', 'Ja, met reizigers.');
    checkWithout('[NB] Ja.  [bron: a.txt] Nee. [bron: b.txt]', 'Ja. Nee.');
    checkWithout('De trein rijdt\n[bron: a.txt]\nelk uur.', 'De trein rijdt elk uur.');
    checkWithout(
      'De trein rijdt.\n\n[bron: a.txt]\n\nElk uur.\n[bron: b.txt]',
      'De trein rijdt.\n\nElk uur.',
    );
    checkWithout('De trein rijdt.\r\n\r\n[bron: a.txt]\r\n\r\nElk uur.', 'De trein rijdt.\n\nElk uur.');
    checkWithout('[PM\nalles]', '');
  });
});
