/** What has the focus is made anew with the rest; the focus comes back to what has the same name. */
export function keepingFocus(box: HTMLElement, change: () => void): void {
  const active = document.activeElement;
  const name = active !== null && box.contains(active) ? active.getAttribute('data-focus') : undefined;
  change();
  if (typeof name !== 'string') return;
  const named = [...box.querySelectorAll<HTMLElement>('[data-focus]')];
  (named.find((one) => one.getAttribute('data-focus') === name) ?? named[0])?.focus({ preventScroll: true });
}

/** What was moved sideways stays where it was, made anew or not. */
export function keepingPlaces(box: HTMLElement, change: () => void): void {
  const moved = (): readonly HTMLElement[] => [...box.querySelectorAll<HTMLElement>('[data-moved]')];
  const places = new Map(moved().map((one) => [one.dataset['moved'], one.scrollLeft]));
  change();
  for (const one of moved()) one.scrollLeft = places.get(one.dataset['moved']) ?? 0;
}

/** A text that stays the same is not said again. */
export function setText(box: HTMLElement, text: string): void {
  if (box.textContent !== text) box.textContent = text;
  box.hidden = text === '' && box.getAttribute('role') !== 'status';
}
