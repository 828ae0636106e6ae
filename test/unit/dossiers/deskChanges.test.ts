import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Desk } from '../../../src/dossiers/desk.ts';
import { USUAL_SETTINGS } from '../../../src/settings/settings.ts';
import { ANSWERS, DRAFT, NOTICE, SET, SUBMISSION, USING, deskOf, settled } from '../../support/dossiers.ts';
import { anyText } from '../../support/texts.ts';

describe('The desk checks again', () => {
  /** How many documents are checked for a change. */
  function checkCount(change: (desk: Desk) => void, expected: number): void {
    const desk = deskOf(SET);
    assert.equal(desk.checked, 3);
    change(desk);
    assert.equal(settled(desk).checked - 3, expected);
    assert.equal(settled(desk).checked - 3, expected);
  }

  it('one document for an edit', () => {
    checkCount((desk) => desk.put('concept.kamervragen', ANSWERS), 1);
    checkCount((desk) => desk.put('vragen.txt', `${SUBMISSION}\n\n`), 1);
  });

  it('none for the same text, and none for another file that belongs to nothing', () => {
    checkCount((desk) => desk.put('vragen.txt', SUBMISSION), 0);
    checkCount((desk) => desk.remove('anders.txt'), 0);
    checkCount((desk) => desk.use({ ...USING }), 0);
  });

  it('the others of a dossier when the questions change, come or go', () => {
    checkCount((desk) => desk.put('vragen.txt', SUBMISSION.replace('Wat kost', 'Hoeveel kost')), 3);
    checkCount((desk) => desk.remove('vragen.txt'), 2);
    checkCount((desk) => desk.remove('uitstel.txt'), 1);
  });

  it('all on another day, and with other settings or libraries', () => {
    checkCount((desk) => desk.use({ ...USING, today: '2031-05-21' }), 3);
    checkCount((desk) => desk.use({ ...USING, parties: ['D66'] }), 3);
    checkCount(
      (desk) => desk.use({ ...USING, settingsOf: () => ({ ...USUAL_SETTINGS, longSentence: 9 }) }),
      3,
    );
  });

  it('one document of which a reviewer notes something, and when it is taken back', () => {
    const marks = { ticked: [{ label: '1', words: 'a' }], asides: [] };
    checkCount((desk) => desk.putMarks('concept.kamervragen', marks), 1);
    checkCount((desk) => desk.putMarks('concept.kamervragen', undefined), 0);
  });
});

describe('The desk after any changes', () => {
  const files = ['vragen.txt', 'uitstel.txt', 'concept.kamervragen', 'ah-tk-20302031-12.txt'];
  const text = fc.oneof(fc.constantFrom(SUBMISSION, NOTICE, DRAFT, ANSWERS), anyText());
  const change = fc.tuple(fc.constantFrom(...files), fc.option(text, { nil: undefined }), fc.boolean());

  it('has the dossiers and findings of the files that are left, as if they were put in at once', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const desk = deskOf({});
        const left = new Map<string, string>();
        for (const [file, content, settles] of changes) {
          if (content === undefined) desk.remove(file);
          else desk.put(file, content);
          if (content === undefined) left.delete(file);
          else left.set(file, content);
          if (settles) settled(desk);
        }
        const anew = deskOf(Object.fromEntries(left));
        assert.deepEqual(settled(desk).dossiers(), anew.dossiers());
        assert.deepEqual(desk.sheets(), anew.sheets());
      }),
    );
  });
});
