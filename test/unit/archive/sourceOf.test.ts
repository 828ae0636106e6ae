import assert from 'node:assert/strict';
import { sourceOf } from '../../../src/archive/sourceOf.ts';
import { parse } from '../../../src/document/parse.ts';

const HEAD =
  'Vragen van het lid Koopstra (D66) aan de Minister van Verkeer over de pont (ingezonden 31 juli 2031).\n\nAntwoord van Minister Duinker (Verkeer) (ontvangen 19 september 2031).\n\n';

/** The footnotes of each answer, as `mark text`. */
function checkFootnotes(body: string, expected: readonly (readonly string[])[]): void {
  const source = sourceOf(parse(HEAD + body), 'pont.txt');
  assert.deepEqual(
    source?.entries.map(({ footnotes = [] }) => footnotes.map(({ mark, text }) => `${mark} ${text}`)),
    expected,
  );
}

describe('the source of a document', () => {
  it('knows who answered by name', () => {
    const source = sourceOf(
      parse(`${HEAD}Vraag 1\nVaart de pont?\n\nAntwoord 1\nDe pont vaart.\n`),
      'pont.txt',
    );
    assert.deepEqual(source?.document.respondents, [
      { role: 'Minister', name: 'Duinker', portfolio: 'Verkeer' },
    ]);
  });
});

describe('the footnotes of an answer', () => {
  it('are those of its marks, wherever their texts stand', () => {
    checkFootnotes(
      'Vraag 1\nVaart de pont?[1]\n\nAntwoord 1\nDe pont vaart.[2] Hij vaart vaak,[3] en dat\nal jaren.[2]\n\nVraag 2\nHoe laat?\n\nAntwoord 2\nElk uur.\n\n[1] De Veerbode\n[2] Dienstregeling van de\npont\n[3] Jaarverslag\n',
      [['2 Dienstregeling van de pont', '3 Jaarverslag'], []],
    );
    checkFootnotes(
      'Vraag 1\nVaart de pont?\n\nAntwoord 1\nDe pont vaart.[footnoteRef:4] [4:  Jaarverslag ]\n',
      [['4 Jaarverslag']],
    );
  });

  it('are none for a mark without a text', () => {
    checkFootnotes('Vraag 1\nVaart de pont?\n\nAntwoord 1\nDe pont vaart.[5]\n', [[]]);
  });
});
