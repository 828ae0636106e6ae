import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchor } from '../../../src/document/anchor.ts';

describe('An anchor', () => {
  it('is the name where that can be, and else tells its signs', () => {
    assert.equal(anchor('dossier', '2031Z00412'), 'dossier-2031Z00412');
    assert.equal(anchor('dossier', 'veer/a_b c.txt'), 'dossier-veer_2f_a_5f_b_20_c.txt');
  });

  it('has no sign that means something in an address, and is another for another name', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('_2f_', '/', 'a b', 'a%20b'),
    );
    fc.assert(
      fc.property(name, name, (one, other) => {
        assert.match(anchor('x', one), /^x-[\w.-]*$/);
        assert.equal(anchor('x', one) === anchor('x', other), one === other);
      }),
    );
  });
});
