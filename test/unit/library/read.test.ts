import assert from 'node:assert/strict';
import type { Passage } from '../../../src/archive/passage.ts';
import { readLibrary } from '../../../src/library/read.ts';
import { entry } from './entry.ts';

const WHOLE = `# Passages over het spoor
passages:
  - titel: Later
    # wie, en wanneer
    tekst: |
      {{Leden}} krijgen voor {{termijn}} antwoord.

      Ik vraag daarvoor uw begrip.
    trefwoorden: [uitstel, "niet op tijd", 2030]
    bron: Aanhangsel Handelingen, vergaderjaar 2030–2031, nr. 12
    datum: 2031-03-01
    herzien: 2032-03-01
    eigenaar: Directie Spoor
    ministerie: Infrastructuur en Waterstaat
  - { titel: 112, tekst: 'Bel 112.' }
`;

describe('a library of passages', () => {
  it('gives every passage with its place', () => {
    const { passages, problems } = readLibrary(WHOLE, 'spoor.passages.yaml');
    assert.deepEqual(problems, []);
    // The shape of the archive's passages, so that both can be ranked together.
    const [later, number]: readonly Passage[] = passages;
    const { span, ...source } = later!.source;
    assert.deepEqual(
      { ...later, source },
      {
        title: 'Later',
        question: '',
        keywords: ['uitstel', 'niet op tijd', '2030'],
        text: '{{Leden}} krijgen voor {{termijn}} antwoord.\n\nIk vraag daarvoor uw begrip.',
        source: {
          file: 'spoor.passages.yaml',
          label:
            'Standaardpassage «Later», bron: Aanhangsel Handelingen, vergaderjaar 2030–2031, nr. 12 (1 maart 2031)',
          date: '2031-03-01',
        },
        origin: 'Aanhangsel Handelingen, vergaderjaar 2030–2031, nr. 12',
        owner: 'Directie Spoor',
        ministry: 'Infrastructuur en Waterstaat',
        review: '2032-03-01',
      },
    );
    assert.match(WHOLE.slice(span.start, span.end), /^titel: Later[^]*Waterstaat$/);
    assert.equal(number!.title, '112');
    assert.equal(
      WHOLE.slice(number!.source.span.start, number!.source.span.end),
      "{ titel: 112, tekst: 'Bel 112.' }",
    );
    assert.equal(number!.source.label, 'Standaardpassage «112»');
  });

  it('reads Windows line ends and a byte order mark alike', () => {
    const plain = readLibrary(WHOLE, 'a').passages.map(({ title, text, keywords }) => ({
      title,
      text,
      keywords,
    }));
    for (const text of [WHOLE.replaceAll('\n', '\r\n'), `\uFEFF${WHOLE}`]) {
      const { passages, problems } = readLibrary(text, 'a');
      assert.deepEqual(problems, []);
      assert.deepEqual(
        passages.map(({ title, text, keywords }) => ({ title, text, keywords })),
        plain,
      );
      assert.match(text.slice(passages[0]!.source.span.start), /^titel: Later/);
    }
  });

  it('keeps the good passages of a file with a bad one', () => {
    const { passages } = readLibrary(
      `${entry()}  - titel: Zonder tekst\n  - niets\n  - titel: Bussen\n    tekst: De bus rijdt.\n`,
      'a',
    );
    assert.deepEqual(
      passages.map(({ title }) => title),
      ['Treinen', 'Bussen'],
    );
  });
});
