import assert from 'node:assert/strict';
import { dayTyped } from '../../../../src/document/dayTyped.ts';
import { complaintAbout, dayOffered } from '../../../../src/editor/exchange/postponing/dayAsked.ts';

const TODAY = '2031-05-10';

describe('The day until which is postponed', () => {
  it('is read as people write days', () => {
    const typed = ['2 juni 2031', ' 2  JUNI 2031 ', '2-6-2031', '02/06/2031', '2.6.2031', '2031-06-02'];
    assert.deepEqual(new Set(typed.map(dayTyped)), new Set(['2031-06-02']));
  });

  it('is no day that there is not, and nothing beside it', () => {
    for (const typed of [
      '31 juni 2031',
      '31-6-2031',
      'uiterlijk 2 juni 2031',
      '2 juni 2031 of later',
      'juni',
    ])
      assert.equal(dayTyped(typed), undefined, typed);
  });

  it('is to come, and may be left out', () => {
    assert.equal(complaintAbout('', TODAY), undefined);
    assert.equal(complaintAbout('10 mei 2031', TODAY), undefined);
    assert.equal(complaintAbout('9 mei 2031', TODAY), 'Deze dag is al geweest.');
    assert.match(complaintAbout('gauw', TODAY) ?? '', /^Geef een datum/);
  });

  it('is offered three weeks after the term, or else from now', () => {
    assert.equal(dayOffered('2031-05-03', TODAY), '14 juni 2031');
    assert.equal(dayOffered('2030-05-03', TODAY), '31 mei 2031');
    assert.equal(dayOffered(undefined, TODAY), '31 mei 2031');
  });
});
