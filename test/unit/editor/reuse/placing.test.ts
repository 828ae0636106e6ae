import assert from 'node:assert/strict';
import { parse } from '../../../../src/document/parse.ts';
import { askedAround, askedAt, placeAt } from '../../../../src/editor/reuse/asked.ts';
import { placed } from '../../../../src/editor/reuse/placing.ts';
import { readCursor } from '../../../support/cursor.ts';

const HEAD = 'Antwoord van Minister Duinker (Verkeer)\n\n';

describe('Where a passage is put', () => {
  it('is at the cursor in an answer', () => {
    checkPlaced(
      'Vraag 1\nVaart de pont?\n\nAntwoord 1\nJa. $0\n',
      'Vraag 1\nVaart de pont?\n\nAntwoord 1\nJa. ⟦passage⟧\n',
    );
  });

  it('is apart from a heading on the next line', () => {
    checkPlaced(
      'Vraag 1\nVaart de pont?\n\nAntwoord 1\n$0\nVraag 2\nHoe laat?\n',
      'Vraag 1\nVaart de pont?\n\nAntwoord 1\n⟦passage⟧\n\nVraag 2\nHoe laat?\n',
    );
  });

  it('is in the empty line below the heading that the cursor is on', () => {
    checkPlaced(
      'Vraag 1\nVaart de pont?\n\nAnt$0woord 1\n\nVraag 2\nHoe laat?\n',
      'Vraag 1\nVaart de pont?\n\nAntwoord 1\n⟦passage⟧\n\nVraag 2\nHoe laat?\n',
    );
  });

  it('is on a new line when the heading is the last one', () => {
    checkPlaced(
      'Vraag 1\nVaart de pont?\n\n$0Antwoord 1',
      'Vraag 1\nVaart de pont?\n\nAntwoord 1\n⟦passage⟧',
    );
  });

  it('is below what the answer says already', () => {
    checkPlaced(
      'Vraag 1\nVaart de p$0ont?\n\nAntwoord 1\nJa.\n\nVraag 2\nHoe laat?\n',
      'Vraag 1\nVaart de pont?\n\nAntwoord 1\nJa.\n\n⟦passage⟧\n\nVraag 2\nHoe laat?\n',
    );
  });

  it('is in the place of a note that the answer is still to come', () => {
    checkPlaced(
      'Vraag 1$0\nVaart de pont?\n\nAntwoord 1\nn.t.b.\n',
      'Vraag 1\nVaart de pont?\n\nAntwoord 1\n⟦passage⟧\n',
    );
  });

  it('is under a new heading, like the others, when there is no answer yet', () => {
    checkPlaced(
      'Vraag 1\nVaart de pont?\n\nAntwoord op vraag 1\nJa.\n\nVraag 2$0\nHoe laat?\n\nVraag 3\nWaarom?\n',
      'Vraag 1\nVaart de pont?\n\nAntwoord op vraag 1\nJa.\n\nVraag 2\nHoe laat?\n\nAntwoord op vraag 2\n⟦passage⟧\n\nVraag 3\nWaarom?\n',
    );
  });

  it('is at the cursor outside questions and answers', () => {
    checkPlaced('$0\n\nVraag 1\nVaart de pont?\n', '⟦passage⟧\n\nVraag 1\nVaart de pont?\n');
  });
});

describe('What is being answered', () => {
  const TWO = 'Vraag 1\nVaart de pont?\n\nVraag 2\nHoe laat?\n\nAntwoord 1 en 2\nJa.$0\n';

  it('is all that a grouped answer is to', () => {
    checkAsked(TWO, { name: 'vraag 1 en 2', words: 'Vaart de pont?\n\nHoe laat?' });
  });

  it('is the question that the cursor is in', () => {
    checkAsked('Vraag 1\nVaart de pont?\n\nVraag 2\nHoe$0 laat?\n', { name: 'vraag 2', words: 'Hoe laat?' });
  });

  it('is the subject when the question is empty', () => {
    checkAsked(
      'Vragen van het lid Dijk (SP) aan de Minister van Verkeer over de pont\n\nVraag 1\n\nAntwoord 1\n$0',
      { name: 'vraag 1', words: 'de pont' },
    );
  });

  it('is nothing in the head', () => {
    checkAsked('Antwoord$0 van Minister Duinker\n\nVraag 1\nVaart de pont?\n', undefined);
  });
});

describe('What is answered around a place', () => {
  const DRAFT =
    'Vraag 1\nVaart de pont?\n\nAntwoord 1\nJa.\n\nVraag 2\nHoe laat?\n\nAntwoord 2\n\nVraag 3\nWaarom?\n\nAntwoord 3\n';
  const namesAround = (before: string): readonly string[] =>
    askedAround(parse(DRAFT), DRAFT.indexOf(before)).map(({ name }) => name);

  it('is the next question and the one before, from a question and from its answer', () => {
    assert.deepEqual(namesAround('Hoe laat'), ['vraag 3', 'vraag 1']);
    assert.deepEqual(namesAround('Antwoord 2'), ['vraag 3', 'vraag 1']);
  });

  it('is what there is at the beginning and at the end', () => {
    assert.deepEqual(namesAround('Vaart'), ['vraag 2']);
    assert.deepEqual(namesAround('Antwoord 3'), ['vraag 2']);
  });
});

function checkPlaced(marked: string, expected: string): void {
  const { text, offset } = readCursor(HEAD + marked);
  const { span, newText } = placed(parse(text), offset, '⟦passage⟧');
  assert.equal(text.slice(0, span.start) + newText + text.slice(span.end), HEAD + expected);
}

function checkAsked(marked: string, expected: ReturnType<typeof askedAt>): void {
  const { text, offset } = readCursor(marked);
  const document = parse(text);
  assert.deepEqual(askedAt(document, placeAt(document, offset)), expected);
}
