/**
 * A way to show what comes in that never changes the page under a mouse button that is held: what stands there when the
 * button comes up is what was clicked. Only the newest that came meanwhile is shown then.
 */
export function betweenClicks<Shown>(
  target: EventTarget,
  show: (shown: Shown) => void,
): (shown: Shown) => void {
  let isHeld = false;
  let waiting: { readonly shown: Shown } | undefined;
  const release = (): void => {
    // The click itself comes right behind this.
    setTimeout(() => {
      isHeld = false;
      const newest = waiting;
      waiting = undefined;
      if (newest !== undefined) show(newest.shown);
    });
  };
  target.addEventListener('pointerdown', () => (isHeld = true), { capture: true });
  target.addEventListener('pointerup', release, { capture: true });
  target.addEventListener('pointercancel', release, { capture: true });
  return (shown) => {
    if (isHeld) waiting = { shown };
    else show(shown);
  };
}
