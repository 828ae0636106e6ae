import assert from 'node:assert/strict';
import { createTurns } from '../../../../src/editor/earlier/turns.ts';

describe('what was found in a turn', () => {
  it('is known while the next is, and the newest by itself', () => {
    const turns = createTurns<{ readonly hits: string }>();
    assert.equal(turns.newest(), undefined);
    const first = turns.add({ hits: 'first' });
    const second = turns.add({ hits: 'second' });
    assert.notEqual(first.turn, second.turn);
    assert.deepEqual([turns.newest(), turns.get(first.turn)], [second, first]);
  });

  it('is forgotten after a while', () => {
    const turns = createTurns<{ readonly hits: number }>();
    const first = turns.add({ hits: 0 });
    for (let more = 1; more < 100; more++) turns.add({ hits: more });
    assert.equal(turns.get(first.turn), undefined);
    assert.equal(turns.newest()?.hits, 99);
  });
});
