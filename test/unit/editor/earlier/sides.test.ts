import assert from 'node:assert/strict';
import { sides } from '../../../../src/editor/earlier/sides.ts';

describe('The two sides of a comparison', () => {
  it('have question and answer', () => {
    assert.deepEqual(
      sides({ question: 'Vaart de pont?', answer: 'Ja.' }, { question: 'Vaart hij nog?', answer: 'Nee.' }),
      {
        earlier: 'Vraag\n\nVaart de pont?\n\nAntwoord\n\nJa.\n',
        present: 'Vraag\n\nVaart hij nog?\n\nAntwoord\n\nNee.\n',
      },
    );
  });

  it('have the earlier answer beside one that is still to be written', () => {
    assert.deepEqual(
      sides({ question: 'Vaart de pont?', answer: 'Ja.' }, { question: 'Vaart hij nog?', answer: '' }),
      {
        earlier: 'Vraag\n\nVaart de pont?\n\nAntwoord\n\nJa.\n',
        present: 'Vraag\n\nVaart hij nog?\n\nAntwoord\n\n\n',
      },
    );
  });

  it('have the answers only where the earlier text has no question', () => {
    assert.deepEqual(sides({ question: '', answer: 'Ja.' }, { question: 'Vaart hij nog?', answer: '' }), {
      earlier: 'Antwoord\n\nJa.\n',
      present: 'Antwoord\n\n\n',
    });
  });
});
