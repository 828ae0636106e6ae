import assert from 'node:assert/strict';
import type { Aside } from '../../../src/checks/aside/aside.ts';
import { TEXT_ONLY } from '../../../src/checks/context.ts';
import { NO_MARKS } from '../../../src/dossiers/desk/knowledge.ts';
import { marked } from '../../../src/dossiers/desk/marked.ts';

const TICKED = [{ label: '1', words: 'Hoe laat?' }];
const ASIDES: readonly Aside[] = [
  { code: 'lange-zin', label: '2', words: undefined, reason: 'citaat', on: undefined, origin: 'file' },
];

describe('What is known of a document', () => {
  it('has what was noted beside it where that was not known', () => {
    const context = { ...TEXT_ONLY, today: '2031-03-04' };
    assert.deepEqual(marked(context, { ticked: TICKED, asides: ASIDES }), {
      ...context,
      ticked: TICKED,
      asides: ASIDES,
    });
  });

  it('stays as it is where that was known, or nothing was noted', () => {
    for (const known of [
      { ...TEXT_ONLY, ticked: TICKED },
      { ...TEXT_ONLY, asides: ASIDES },
    ])
      assert.equal(marked(known, { ticked: [], asides: ASIDES.concat(ASIDES) }), known);
    assert.equal(marked(TEXT_ONLY, NO_MARKS), TEXT_ONLY);
  });
});
