import assert from 'node:assert/strict';
import { betweenClicks } from '../../../src/webview/betweenClicks.ts';

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a page under a mouse button that is held', () => {
  const happen = (target: EventTarget, ...names: readonly string[]): void =>
    names.forEach((name) => void target.dispatchEvent(new Event(name)));

  it('stays what it was, and then shows the newest that came', async () => {
    const target = new EventTarget();
    const shown: unknown[] = [];
    const show = betweenClicks(target, (one) => shown.push(one));
    show('first');
    happen(target, 'pointerdown');
    show('second');
    show(undefined);
    happen(target, 'pointerup');
    target.addEventListener('click', () => shown.push('click'));
    happen(target, 'click');
    assert.deepEqual(shown, ['first', 'click']);
    await nextTask();
    assert.deepEqual(shown, ['first', 'click', undefined]);
    show('last');
    assert.deepEqual(shown.at(-1), 'last');
  });

  it('goes on when the button is let go elsewhere', async () => {
    const target = new EventTarget();
    const shown: unknown[] = [];
    const show = betweenClicks(target, (one) => shown.push(one));
    happen(target, 'pointerdown', 'pointercancel');
    await nextTask();
    show('more');
    assert.deepEqual(shown, ['more']);
  });
});
