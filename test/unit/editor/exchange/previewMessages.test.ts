import assert from 'node:assert/strict';
import { readMessage, readState } from '../../../../src/editor/exchange/preview/messages.ts';

describe('What the page of a preview sends', () => {
  it('is read where it is a message that we know', () => {
    const messages = [
      { kind: 'ready' },
      { kind: 'scrolled', turn: 2, offset: 30 },
      { kind: 'go', turn: 2, offset: 0 },
      { kind: 'ask', ask: 'print' },
      { kind: 'copied' },
      { kind: 'not-copied', text: 'Ja.' },
    ];
    assert.deepEqual(messages.map(readMessage), messages);
  });

  it('is nothing otherwise', () => {
    const given = [
      ...[null, 'ready', {}, { kind: 'eval' }, { kind: 'ask', ask: 'workbench.action.quit' }],
      ...[
        { kind: 'go', turn: 1, offset: -1 },
        { kind: 'go', offset: 1 },
        { kind: 'scrolled', turn: 1, offset: '3' },
      ],
      { kind: 'not-copied', text: { toString: 'x' } },
    ];
    for (const one of given) assert.equal(readMessage(one), undefined, JSON.stringify(one));
  });

  it('remembers a draft, if it is one', () => {
    assert.equal(readState({ uri: 'file:///a.kamervragen' }), 'file:///a.kamervragen');
    for (const one of [undefined, null, {}, { uri: 3 }]) assert.equal(readState(one), undefined);
  });
});
