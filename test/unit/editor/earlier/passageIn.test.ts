import assert from 'node:assert/strict';
import { passageIn } from '../../../../src/editor/earlier/passageIn.ts';

/** The answer is all below the heading; the place that is found is marked in it. */
function checkPlace(paragraph: string, marked: string): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const answer = { start: text.indexOf('\n') + 1, end: text.length };
  const { start, end } = passageIn(text, answer, paragraph);
  assert.equal(`${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`, marked);
}

describe('The place of a paragraph in its file', () => {
  it('is found across broken lines and words', () => {
    checkPlace(
      'De pont vaart elke dag van Westerwiel naar de overkant.',
      'Antwoord 1\nJa.\n\n⟦De pont vaart elke dag van Wester-\nwiel naar de\noverkant.⟧\n\nMeer niet.',
    );
  });

  it('ends where the paragraph ends, also with other text in it', () => {
    checkPlace(
      'Een twee drie vier vijf zes zeven acht negen tien elf twaalf.',
      'Antwoord 1\n⟦Een twee drie vier vijf zes\n\n2031D00012 Pagina 3\n\nzeven acht negen tien elf twaalf.⟧ Nul.',
    );
  });

  it('is the whole answer where it is not found', () => {
    checkPlace('Dit staat er (niet).', 'Antwoord 1\n⟦De pont vaart.⟧');
  });
});
