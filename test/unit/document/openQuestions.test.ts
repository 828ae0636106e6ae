import assert from 'node:assert/strict';
import { nextOpen, openQuestions, previousOpen } from '../../../src/document/openQuestions.ts';
import { parse } from '../../../src/document/parse.ts';
import { readCursor } from '../../support/cursor.ts';

/** The open questions, and the text with `$` where one would write, or `⟦…⟧` around what one would replace. */
function checkOpen(marked: string, expected: readonly string[]): void {
  const text = marked.replace(/[$⟦⟧]/g, '');
  const open = openQuestions(parse(text));
  assert.deepEqual(
    open.map(
      ({ labels, state, shown }) => `${labels.join('+')} ${state}: ${text.slice(shown.start, shown.end)}`,
    ),
    expected,
  );
  const places = open.map(({ place }) => place).reverse();
  const shown = places.reduce((result, { start, end }) => {
    const held = result.slice(start, end);
    return result.slice(0, start) + (held === '' ? '$' : `⟦${held}⟧`) + result.slice(end);
  }, text);
  assert.equal(shown, marked);
}

describe('openQuestions', () => {
  it('are those without an answer: at the heading of the question', () => {
    checkOpen('Vraag 1\nWat?\n\nAntwoord 1\nDit.\n\nVraag 2$\nHoe?\n', ['2 missing: Vraag 2']);
  });
  it('are those with an empty answer: on the free line below its heading', () => {
    checkOpen('Vraag 1\nWat?\n\nAntwoord 1\n$\nVraag 2\nHoe?\n\nAntwoord 2\nZo.\n', ['1 empty: Antwoord 1']);
    checkOpen('Vraag 1\r\nWat?\r\n\r\nAntwoord 1 \r\n$\r\nVraag 2\r\nHoe?\r\n\r\nAntwoord 2\r\nZo.\r\n', ['1 empty: Antwoord 1']);
    checkOpen('Vraag 1\nWat?\n\nAntwoord 1\n$', ['1 empty: Antwoord 1']);
  }); // prettier-ignore
  it('or behind the heading, where no line is free', () => {
    checkOpen('Vraag 1\nWat?\nAntwoord 1$\nVraag 2\nHoe?\nAntwoord 2\nZo.\n', ['1 empty: Antwoord 1']);
    checkOpen('Vraag 1\nWat?\n\nAntwoord 1$', ['1 empty: Antwoord 1']);
  });
  it('or behind a work note', () => {
    checkOpen('Vraag 1\nWat?\n\nAntwoord 1\n[PM cijfers]$\n', ['1 empty: Antwoord 1']);
  });
  it('or in the place of a note that is the whole text', () => {
    checkOpen('Vraag 1\nWat?\n\nAntwoord 1\n⟦n.t.b.⟧\n', ['1 empty: Antwoord 1']);
  });
  it('or at the paragraph that has lost its heading', () => {
    checkOpen(
      'Vraag 1\nWat vindt u daarvan?\n\n$Ik vind daar niets van. Dat is aan anderen.\n\nVraag 2\nHoe?\n\nAntwoord 2\nZo.\n',
      ['1 missing: Vraag 1'],
    );
  });
  it('are told once for an answer to several', () => {
    checkOpen('Vraag 1\nWat?\n\nVraag 2\nHoe?\n\nAntwoord 1 en 2\n$\nVraag 3 en 4$\nWie?\n', [
      '1+2 empty: Antwoord 1 en 2',
      '3+4 missing: Vraag 3 en 4',
    ]);
  });
  it('are told once for a number that stands twice', () => {
    checkOpen('Vraag 1$\nWat?\n\nVraag 1\nHoe?\n\nVraag 2\nWie?\n\nAntwoord 2\nIk.\n', [
      '1 missing: Vraag 1',
    ]);
  });
  it('are all of them in a submission', () => {
    checkOpen('Vragen van het lid Koopstra (D66).\n\nVraag 1$\nWat?\n\nVraag 2$\nHoe?\n', [
      '1 missing: Vraag 1',
      '2 missing: Vraag 2',
    ]);
  });
  it('are none in a postponement', () => {
    checkOpen(
      'Mededeling van Minister Duinker.\n\nVraag 1\nWat?\n\nMededeling\nHet lukt niet op tijd.\n',
      [],
    );
  });
});

describe('nextOpen and previousOpen', () => {
  const SET = 'Vraag 1\nWat?\n\nVraag 2\nHoe?\n\nVraag 3\nWie?\n\nAntwoord 3\nIk.\n';
  function checkMoves(marked: string, previous: string, next: string): void {
    const { text, offset } = readCursor(marked);
    const open = openQuestions(parse(text));
    assert.deepEqual(
      [previousOpen(open, offset), nextOpen(open, offset)].map((question) => question?.labels.join('+')),
      [previous, next],
    );
  }

  it('from the beginning', () => checkMoves(`$0${SET}`, '2', '1'));
  it('from the place of one', () => checkMoves(SET.replace('Vraag 1', 'Vraag 1$0'), '2', '2'));
  it('from between', () => checkMoves(SET.replace('Wat', 'Wat$0'), '1', '2'));
  it('from the end', () => checkMoves(`${SET}$0`, '2', '1'));
  it('nowhere when all is answered', () => {
    assert.equal(nextOpen([], 0), undefined);
    assert.equal(previousOpen([], 0), undefined);
  });
});
