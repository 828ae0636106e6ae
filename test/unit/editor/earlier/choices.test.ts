import assert from 'node:assert/strict';
import { filterOf, isFiltered, NO_CHOICES, readChoices } from '../../../../src/editor/earlier/choices.ts';
import type { Choices } from '../../../../src/webview/earlier/protocol.ts';
import type { Filter } from '../../../../src/archive/hit.ts';

function checkFilter(chosen: Partial<Choices>, expected: Filter): void {
  const choices = { ...NO_CHOICES, ...chosen };
  assert.deepEqual(filterOf(choices, '2031-02-28'), expected);
  assert.equal(isFiltered(choices), Object.keys(expected).length > 0);
}

describe('The filter that was chosen', () => {
  it('is none at first', () => checkFilter({}, {}));

  it('asks for all that was chosen', () => {
    checkFilter(
      { ministry: 'Financiën', member: 'Dijk', party: 'SP', source: 'letter' },
      { ministry: 'Financiën', member: 'Dijk', party: 'SP', source: 'letter' },
    );
  });

  it('counts years back from today', () => checkFilter({ period: '4' }, { from: '2027-02-28' }));

  it('asks for the days that were chosen, and for those only while they are', () => {
    const days = { from: '2030-01-01', until: '2030-12-31' };
    checkFilter({ period: 'own', ...days }, days);
    checkFilter({ period: 'own', from: '2030-01-01' }, { from: '2030-01-01' });
    checkFilter(days, {});
  });
});

describe('Choices that come from outside', () => {
  it('come back as they were', () => {
    const choices: Choices = { ...NO_CHOICES, threshold: 0.5, member: 'Dijk', period: '2', source: 'draft' };
    assert.deepEqual(readChoices(JSON.parse(JSON.stringify(choices))), choices);
  });

  it('are the first ones where they are no choices', () => {
    for (const other of [
      undefined,
      null,
      'x',
      3,
      [],
      { threshold: 7, period: '3', from: 'gisteren', member: 4 },
    ])
      assert.deepEqual(readChoices(other), NO_CHOICES);
  });
});
