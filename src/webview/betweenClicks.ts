/** What of a pointer's event counts here. */
interface Pressed {
  readonly button: number;
  readonly buttons: number;
}

/**
 * A way to show what comes in that never changes the page under the main button of a mouse while it is held: what stands
 * there when the button comes up is what was clicked. Only the newest that came meanwhile is shown then.
 */
export function betweenClicks<Shown>(
  target: EventTarget,
  show: (shown: Shown) => void,
): (shown: Shown) => void {
  let isHeld = false;
  let waiting: { readonly shown: Shown } | undefined;
  let letGo: ReturnType<typeof setTimeout> | undefined;
  const hold = ({ button }: Pressed): void => {
    clearTimeout(letGo);
    isHeld = button === 0;
  };
  // The click itself comes right behind this.
  const release = (): void => {
    if (!isHeld) return;
    clearTimeout(letGo);
    letGo = setTimeout(() => {
      isHeld = false;
      const newest = waiting;
      waiting = undefined;
      if (newest !== undefined) show(newest.shown);
    });
  };
  const on = (name: string, listener: (event: Pressed) => void): void =>
    target.addEventListener(name, listener as unknown as (event: Event) => void, { capture: true });
  on('pointerdown', hold);
  for (const name of ['pointerup', 'pointercancel', 'contextmenu']) on(name, release);
  // It was let go where the page does not see it.
  on('pointermove', ({ buttons }) => {
    if (buttons === 0) release();
  });
  return (shown) => {
    if (isHeld) waiting = { shown };
    else show(shown);
  };
}
