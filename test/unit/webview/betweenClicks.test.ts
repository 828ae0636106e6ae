import assert from 'node:assert/strict';
import { betweenClicks } from '../../../src/webview/betweenClicks.ts';

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a page under a mouse button that is held', () => {
  const happen = (target: EventTarget, ...names: readonly string[]): void =>
    names.forEach(
      (name) => void target.dispatchEvent(Object.assign(new Event(name), { button: 0, buttons: 0 })),
    );

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

  for (const end of ['pointercancel', 'contextmenu', 'pointermove'])
    it(`goes on when the button is let go elsewhere: ${end}`, async () => {
      const target = new EventTarget();
      const shown: unknown[] = [];
      const show = betweenClicks(target, (one) => shown.push(one));
      happen(target, 'pointerdown', end);
      await nextTask();
      show('more');
      assert.deepEqual(shown, ['more']);
    });

  it('stays what it was when it is pressed again at once', async () => {
    const target = new EventTarget();
    const shown: unknown[] = [];
    const show = betweenClicks(target, (one) => shown.push(one));
    happen(target, 'pointerdown', 'pointerup', 'pointerdown');
    await nextTask();
    show('more');
    assert.deepEqual(shown, []);
  });

  it('does not wait for another button', () => {
    const target = new EventTarget();
    const shown: unknown[] = [];
    const show = betweenClicks(target, (one) => shown.push(one));
    target.dispatchEvent(Object.assign(new Event('pointerdown'), { button: 2 }));
    show('more');
    assert.deepEqual(shown, ['more']);
  });
});
