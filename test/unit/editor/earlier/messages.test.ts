import assert from 'node:assert/strict';
import { NO_CHOICES } from '../../../../src/editor/earlier/choices.ts';
import { readMessage } from '../../../../src/editor/earlier/messages.ts';
import type { FromView } from '../../../../src/webview/earlier/protocol.ts';

describe('A message from the view', () => {
  it('is read when it is one that we know', () => {
    const known: readonly FromView[] = [
      { kind: 'ready' },
      { kind: 'act', action: 'insert', turn: 1, target: 0 },
      { kind: 'act', action: 'keep', turn: 1, target: 0 },
      { kind: 'choose', choices: NO_CHOICES },
      { kind: 'ask', ask: 'folders' },
    ];
    for (const message of known) assert.deepEqual(readMessage(message), message);
  });

  it('keeps nothing that does not belong to it', () => {
    assert.deepEqual(readMessage({ kind: 'ready', command: 'workbench.action.quit' }), { kind: 'ready' });
  });

  it('is left alone when it is anything else', () => {
    const others: readonly unknown[] = [
      ...[undefined, null, 'ready', 3, [], {}, { kind: 'command', command: 'workbench.action.quit' }],
      { kind: 'act', action: 'delete', turn: 1, target: 0 },
      { kind: 'act', action: 'insert', turn: 1, target: -1 },
      { kind: 'act', action: 'insert', turn: '1', target: 0 },
      { kind: 'ask', ask: 'quit' },
    ];
    for (const other of others) assert.equal(readMessage(other), undefined);
  });
});
