import assert from 'node:assert/strict';
import { TEXT_ONLY } from '../../../../src/checks/context.ts';
import { createKnownContexts } from '../../../../src/editor/dossiers/knownContexts.ts';

describe('What was told for the checks of a document', () => {
  it('is kept as long as it is open, and is not kept when it comes too late', () => {
    const known = createKnownContexts();
    known.keepOnly(['a', 'b']);
    known.know('a', TEXT_ONLY);
    known.know('b', TEXT_ONLY);
    known.keepOnly(['b', 'c']);
    known.know('a', TEXT_ONLY);
    assert.deepEqual(['a', 'b', 'c'].map(known.of), [undefined, TEXT_ONLY, undefined]);
    known.keepOnly(['a', 'b']);
    assert.equal(known.of('a'), undefined);
  });

  it('is told anew after a worker that stopped', () => {
    const known = createKnownContexts();
    known.keepOnly(['a']);
    known.know('a', TEXT_ONLY);
    known.forgetAll();
    assert.equal(known.of('a'), undefined);
    known.know('a', TEXT_ONLY);
    assert.equal(known.of('a'), TEXT_ONLY);
  });
});
