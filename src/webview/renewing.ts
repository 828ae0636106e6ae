/** What has the focus is made anew with the rest; the focus comes back to what has the same name. */
export function keepingFocus(box: HTMLElement, change: () => void): void {
  const active = document.activeElement;
  const name = active !== null && box.contains(active) ? active.getAttribute('data-focus') : undefined;
  change();
  if (typeof name !== 'string') return;
  const named = [...box.querySelectorAll<HTMLElement>('[data-focus]')];
  (named.find((one) => one.getAttribute('data-focus') === name) ?? named[0])?.focus({ preventScroll: true });
}

/** A text that stays the same is not said again. */
export function setText(box: HTMLElement, text: string): void {
  if (box.textContent !== text) box.textContent = text;
  box.hidden = text === '' && box.getAttribute('role') !== 'status';
}
